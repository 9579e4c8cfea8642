import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, Kind, parse, visit } from 'graphql';
import type { ASTNode, ConstDirectiveNode, GraphQLSchema } from 'graphql';

/**
 * What a schema breaks of what a released one promised, a sentence for each. What was released as deprecated may go once its
 * day has come; what nothing leads to any more, at any time.
 *
 * @param today as "2027-06-30"
 */
export async function brokenPromises(released: string, current: string, today: string): Promise<string[]> {
  const changes = await diff(comparable(released), comparable(current), [DiffRule.safeUnreachable]);
  const leaving = new Map(deprecationsOf(released).map(({ path, reason }) => [path, dateIn(reason)]));
  const breaking = changes.filter(({ criticality, path = '' }) => {
    const due = leaving.get(path) ?? null;
    return criticality.level === CriticalityLevel.Breaking && (due === null || due > today);
  });
  const kept = new Set(keysOf(current));
  const lostKeys = keysOf(released).filter((key) => !kept.has(key));
  return [...breaking.map(({ message }) => message), ...lostKeys.map((key) => `Key '${key}' was removed`)];
}

/** Deprecations that do not say in Chinese and in English what to use instead, and from which day it is gone. */
export function vagueDeprecations(sdl: string): string[] {
  return deprecationsOf(sdl)
    .filter(({ reason }) => dateIn(reason) === null || !/^[^A-Za-z]*[\u4e00-\u9fff].*[A-Za-z]{2}/s.test(reason))
    .map(({ path, reason }) => `${path}: ${reason}`);
}

/** The schema of the last tag, if there is one in this clone. */
export function schemaOfLastTag(root: string): { tag: string; sdl: string } | null {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const tag = git('describe', '--tags', '--abbrev=0').trim();
    return { tag, sdl: git('show', `${tag}:packages/schema/schema.graphql`) };
  } catch {
    return null;
  }
}

/** With the entities reachable, as they are for other graphs. */
function comparable(sdl: string): GraphQLSchema {
  const entities = [...new Set(keysOf(sdl).map((key) => key.split(' ')[0]!))];
  const reached = `union _Entity = ${entities.join(' | ')} extend type Query { _entities: [_Entity] }`;
  const withoutLink = sdl.replace(/^extend schema[^\n]*$/m, '');
  return buildSchema(entities.length === 0 ? withoutLink : `${withoutLink} ${reached}`, { assumeValidSDL: true });
}

/** "Bill unitNo feeMonth" for each `type Bill @key(fields: "unitNo feeMonth")` */
function keysOf(sdl: string): string[] {
  const keys: string[] = [];
  visit(parse(sdl), {
    ObjectTypeDefinition: ({ name, directives = [] }) => {
      for (const key of directives.filter((directive) => directive.name.value === 'key'))
        keys.push(`${name.value} ${textOf(key, 'fields')}`);
    },
  });
  return keys;
}

interface Deprecation {
  /** as "Bill.paid", "Query.bill.unitNo" */
  readonly path: string;
  readonly reason: string;
}

function deprecationsOf(sdl: string): Deprecation[] {
  const found: Deprecation[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter: (node) => {
      const name = nameOf(node);
      if (name === null) return;
      path.push(name);
      const directives = 'directives' in node ? (node.directives ?? []) : [];
      const deprecated = directives.find((directive) => directive.name.value === 'deprecated');
      if (deprecated !== undefined) {
        found.push({ path: path.join('.'), reason: textOf(deprecated as ConstDirectiveNode, 'reason') });
      }
    },
    leave: (node) => {
      if (nameOf(node) !== null) path.pop();
    },
  });
  return found;
}

function nameOf(node: ASTNode): string | null {
  return node.kind.endsWith('Definition') && 'name' in node ? node.name.value : null;
}

function textOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

/** The first day in a text that the calendar has. */
function dateIn(text: string): string | null {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day === undefined) return null;
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? day : null;
}
