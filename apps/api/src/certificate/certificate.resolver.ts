import { monthOf } from '@canbao/rules';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { hasRole } from '../platform/identity/viewer.ts';
import { certificateOf } from './certificate.ts';
import { UnitCertificate } from './certificate.type.ts';

/** What only those who do the unit's business may know, as on the unit itself. */
const KEPT_INSIDE = {
  legalRepresentativeIdNo: null,
  legalRepresentativePhone: null,
  bankAccountName: null,
  bankAccount: null,
};

@Resolver(() => UnitCertificate)
export class CertificateResolver {
  @Query(() => UnitCertificate, {
    description: '单位参保证明:单位信息和各险种参保情况。What the hall certifies of a unit now.',
  })
  async unitCertificate(
    @Arg('unitNo', () => ID, { description: '单位编号。The number of the unit.' }) unitNo: string,
    @Ctx() context: RequestContext,
  ): Promise<UnitCertificate> {
    const unit = await context.requireUnit(unitNo);
    const certificate = await certificateOf(await context.reading(), unit.id, monthOf(context.clock.today()));
    return hasRole(context.signedIn(), 'CLERK', 'OFFICER') ? certificate! : Object.assign(certificate!, KEPT_INSIDE);
  }
}
