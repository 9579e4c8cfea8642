import type { ChargeKind } from '../charge-kind.ts';
import type { InsuranceType } from '../insurance-type.ts';
import { fen, sumFen } from '../money.ts';
import type { Fen } from '../money.ts';
import { shareOut } from './share-out.ts';

/** What is owed of a line, by whom. */
export interface OwedShares {
  readonly personal: Fen;
  readonly employer: Fen;
}

/** What of it counts as paid. */
export interface PaidShares {
  readonly personalPaid: Fen;
  readonly employerPaid: Fen;
}

/** On which line of its bill it stands. */
export interface PlaceOnBill {
  readonly insuranceType: InsuranceType;
  readonly kind: ChargeKind;
}

/**
 * 实缴: how what was paid on a bill divides over its lines, which come in the notice's order. A unit pays its bill as a whole,
 * so that each share counts as paid in the proportion in which the bill is, to the fen: the shares add up to what was paid,
 * none exceeds what is owed, and with the whole bill paid each is whole. What was paid in excess is no line's. Several lines
 * in one place, such as the months of back-pay, divide what was paid of that line of the bill in the same way.
 */
export function paidShares<Line extends OwedShares & PlaceOnBill>(
  lines: readonly Line[],
  paid: Fen,
): (Line & PaidShares)[] {
  const places = byPlace(lines);
  const owed = places.flatMap((place) => [
    sumFen(place.map(({ personal }) => personal)),
    sumFen(place.map(({ employer }) => employer)),
  ]);
  const given = shareOut(owed, fen(Math.min(paid, sumFen(owed))));
  const shares = new Map<Line, PaidShares>();
  places.forEach((place, index) => {
    const personal = shareOut(
      place.map((line) => line.personal),
      given[2 * index]!,
    );
    const employer = shareOut(
      place.map((line) => line.employer),
      given[2 * index + 1]!,
    );
    place.forEach((line, at) => shares.set(line, { personalPaid: personal[at]!, employerPaid: employer[at]! }));
  });
  return lines.map((line) => ({ ...line, ...shares.get(line)! }));
}

function byPlace<Line extends PlaceOnBill>(lines: readonly Line[]): Line[][] {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.kind} ${line.insuranceType}`;
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  return [...places.values()];
}

/** 滞纳金: how the late fee of a bill divides over its lines: in proportion to what was charged on each, to the fen. */
export function lateFeeShares(lines: readonly OwedShares[], lateFee: Fen): Fen[] {
  const charged = lines.map(({ personal, employer }) => sumFen([personal, employer]));
  return shareOut(charged, lateFee);
}
