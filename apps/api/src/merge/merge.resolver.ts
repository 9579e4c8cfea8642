import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Person } from '../person/index.ts';
import { ListOptions, pageOf } from '../platform/graphql/list-options.input.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { duplicatePersons, mergePersons } from './merge-persons.ts';
import { DuplicateList, PersonMergeList } from './merge.type.ts';
import { personMerges } from './person-merges.ts';

const MOST_GROUPS = 100;

@Resolver()
export class MergeResolver {
  @Query(() => DuplicateList, {
    description: '重复人员:同一证件号码的多条人员信息(经办机构)。ID numbers that several records hold; for officers.',
  })
  duplicatePersons(
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<DuplicateList> {
    return duplicatePersons(context, pageOf(options, MOST_GROUPS));
  }

  @Query(() => PersonMergeList, {
    description: '人员合并记录,新的在前(经办机构)。The merges that were done, the newest first; for officers.',
  })
  personMerges(
    @Arg('options', () => ListOptions, { nullable: true, description: '分页。Paging.' }) options: ListOptions | null,
    @Ctx() context: RequestContext,
  ): Promise<PersonMergeList> {
    return personMerges(context, pageOf(options));
  }

  @Mutation(() => Person, {
    description: '人员合并(经办机构):两条信息的经历均保留。Merges two records; both histories are kept.',
  })
  mergePersons(
    @Arg('keep', () => ID, { description: '保留的个人编号。The record that is kept.' }) keep: string,
    @Arg('merge', () => ID, { description: '并入的个人编号。The record that is merged into it.' }) merge: string,
    @Ctx() context: RequestContext,
  ): Promise<Person> {
    return mergePersons(context, keep, merge);
  }
}
