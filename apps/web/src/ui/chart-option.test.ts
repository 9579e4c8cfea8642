import { expect, test } from '@jest/globals';
import { barOption } from './chart-option.ts';

interface Drawn {
  readonly animation: boolean;
  readonly series: readonly [
    { readonly data: readonly number[] },
    { readonly data: readonly { readonly value: number }[] },
  ];
  readonly yAxis: { readonly axisLabel: { readonly formatter: (value: number) => string } };
}

const draw = (least: number): Drawn =>
  barOption(
    {
      bars: [
        { label: '期初', value: 100, text: '100' },
        { label: '增员', from: 100, value: 108, text: '+8', tone: 'up' },
        { label: '减员', from: 105, value: 108, text: '−3', tone: 'down' },
      ],
      scale: '人',
      least,
      tick: String,
    },
    false,
  ) as unknown as Drawn;

test('a bar that floats begins where it is told to, on a scale from nought', () => {
  const [foot, bars] = draw(0).series;
  expect(foot.data).toEqual([0, 100, 105]);
  expect(bars.data.map(({ value }) => value)).toEqual([100, 8, 3]);
});

test('on a scale that begins later nothing is taller than it is, and the scale says so', () => {
  const { series, yAxis, animation } = draw(90);
  expect(series[0].data).toEqual([0, 10, 15]);
  expect(series[1].data.map(({ value }) => value)).toEqual([10, 8, 3]);
  expect(yAxis.axisLabel.formatter(10)).toBe('100');
  expect(animation).toBe(false);
});
