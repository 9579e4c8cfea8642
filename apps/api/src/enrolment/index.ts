export { EnrolmentEntity } from './enrolment.entity.ts';
export { EnrolmentTermEntity } from './enrolment-term.entity.ts';
export { LookupFailureEntity } from './lookup-failure.entity.ts';
export { EnrolmentResolver } from './enrolment.resolver.ts';
export { Enrolment } from './enrolment.type.ts';
export { baseIn, resolveEnrolmentReference } from './enrolment.ts';
export { enrol } from './enrol.ts';
export { EnrolInput } from './enrol.input.ts';
