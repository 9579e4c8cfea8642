export { InsuranceTypeEnum } from './insurance-type.type.ts';
