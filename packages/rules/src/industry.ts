/** 国民经济行业门类: the sections of GB/T 4754—2017 (国民经济行业分类), by their letters A to T. */
export type Industry =
  | 'AGRICULTURE'
  | 'MINING'
  | 'MANUFACTURING'
  | 'UTILITIES'
  | 'CONSTRUCTION'
  | 'WHOLESALE_RETAIL'
  | 'TRANSPORT'
  | 'ACCOMMODATION_CATERING'
  | 'INFORMATION'
  | 'FINANCE'
  | 'REAL_ESTATE'
  | 'LEASING_BUSINESS'
  | 'RESEARCH'
  | 'ENVIRONMENT'
  | 'RESIDENT_SERVICES'
  | 'EDUCATION'
  | 'HEALTH'
  | 'CULTURE'
  | 'PUBLIC_ADMINISTRATION'
  | 'INTERNATIONAL';

export interface IndustryInfo {
  /** 门类代码 */
  readonly code: string;
  readonly name: string;
}

export const INDUSTRIES: Readonly<Record<Industry, IndustryInfo>> = {
  AGRICULTURE: { code: 'A', name: '农、林、牧、渔业' },
  MINING: { code: 'B', name: '采矿业' },
  MANUFACTURING: { code: 'C', name: '制造业' },
  UTILITIES: { code: 'D', name: '电力、热力、燃气及水生产和供应业' },
  CONSTRUCTION: { code: 'E', name: '建筑业' },
  WHOLESALE_RETAIL: { code: 'F', name: '批发和零售业' },
  TRANSPORT: { code: 'G', name: '交通运输、仓储和邮政业' },
  ACCOMMODATION_CATERING: { code: 'H', name: '住宿和餐饮业' },
  INFORMATION: { code: 'I', name: '信息传输、软件和信息技术服务业' },
  FINANCE: { code: 'J', name: '金融业' },
  REAL_ESTATE: { code: 'K', name: '房地产业' },
  LEASING_BUSINESS: { code: 'L', name: '租赁和商务服务业' },
  RESEARCH: { code: 'M', name: '科学研究和技术服务业' },
  ENVIRONMENT: { code: 'N', name: '水利、环境和公共设施管理业' },
  RESIDENT_SERVICES: { code: 'O', name: '居民服务、修理和其他服务业' },
  EDUCATION: { code: 'P', name: '教育' },
  HEALTH: { code: 'Q', name: '卫生和社会工作' },
  CULTURE: { code: 'R', name: '文化、体育和娱乐业' },
  PUBLIC_ADMINISTRATION: { code: 'S', name: '公共管理、社会保障和社会组织' },
  INTERNATIONAL: { code: 'T', name: '国际组织' },
};

export function industryName(industry: Industry): string {
  return INDUSTRIES[industry].name;
}
