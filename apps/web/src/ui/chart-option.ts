/** One bar: what it reaches up to, where it begins if not at the foot of the chart, and how its value is read. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly from?: number;
  readonly text: string;
  /** in which of the chart's colours; usual unless told */
  readonly tone?: 'usual' | 'up' | 'down';
}

export interface BarChartData {
  readonly bars: readonly Bar[];
  /** the name of the scale, with its unit */
  readonly scale: string;
  /** where the scale begins; at nought unless told */
  readonly least?: number;
  /** how a number of the scale is written */
  readonly tick: (value: number) => string;
  /** whether each bar bears its value: for few bars */
  readonly labelled?: boolean;
}

/** Colours that stand out from the paper by 3 : 1 at least, and are told apart by their darkness too. */
const TONES = { usual: '#0b6e63', up: '#17673a', down: '#a8261c' } as const;
const INK = '#16211f';
const INK_SOFT = '#51605d';
const LINE = '#d9e0de';

/** The options of a bar chart, as the library takes them. */
export function barOption(data: BarChartData, moving: boolean): Record<string, unknown> {
  const { bars } = data;
  return {
    animation: moving,
    textStyle: { fontFamily: 'inherit', color: INK },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (at: readonly { dataIndex: number }[]) => {
        const bar = bars[at[0]?.dataIndex ?? -1];
        return bar === undefined ? '' : `${bar.label} ${bar.text}`;
      },
    },
    xAxis: {
      type: 'category',
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK_SOFT } },
      axisLabel: { color: INK, fontSize: 13 },
    },
    yAxis: scaleOption(data),
    series: seriesOption(data),
  };
}

function scaleOption({ scale, least = 0, tick }: BarChartData): object {
  return {
    type: 'value',
    name: scale,
    min: 0,
    minInterval: 1,
    nameTextStyle: { color: INK_SOFT, align: 'left', fontSize: 13 },
    axisLabel: { color: INK_SOFT, fontSize: 13, formatter: (value: number) => tick(value + least) },
    splitLine: { lineStyle: { color: LINE } },
  };
}

/** A bar that floats stands upon one that is not drawn. */
function seriesOption({ bars, least = 0, labelled = false }: BarChartData): readonly object[] {
  const label = {
    show: labelled,
    position: 'top',
    color: INK,
    fontSize: 14,
    formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
  };
  const drawn = bars.map(({ from = least, value, tone = 'usual' }) => ({
    value: value - from,
    itemStyle: { color: TONES[tone] },
  }));
  const feet = bars.map(({ from = least }) => from - least);
  return [
    { type: 'bar', stack: 'bar', silent: true, itemStyle: { color: 'transparent' }, data: feet },
    { type: 'bar', stack: 'bar', barMaxWidth: 48, label, data: drawn },
  ];
}
