import { BarChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import type { EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, TooltipComponent, SVGRenderer]);

/** Begins a chart in an element; as SVG, so that it stays sharp on paper. Only this file brings the library with it. */
export function beginChart(element: HTMLElement): EChartsType {
  return init(element, null, { renderer: 'svg' });
}
