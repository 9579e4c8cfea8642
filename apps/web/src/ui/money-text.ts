/** Yuan as it comes over the wire ("1300048.92"), with a comma for each thousand. */
export function groupedYuan(yuan: string): string {
  return yuan.replace(/\B(?=(?:\d{3})+(?!\d)(?:\.|$))/g, ',').replace(/(\.\d*?),/g, '$1');
}
