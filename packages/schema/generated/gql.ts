/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query DemoClock {\n  declarationPeriod {\n    now\n    demo\n  }\n}": typeof types.DemoClockDocument,
    "mutation SetDemoClock($now: DateTime!) {\n  setDemoClock(now: $now)\n}": typeof types.SetDemoClockDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "query UnitChoices($take: Int!) {\n  units(options: {take: $take}) {\n    items {\n      unitNo\n      name\n    }\n  }\n}": typeof types.UnitChoicesDocument,
    "query Viewer {\n  me {\n    username\n    displayName\n    roles\n    demo\n    units {\n      unitNo\n      name\n      unitType\n    }\n  }\n}": typeof types.ViewerDocument,
    "query Declaration($id: ID!) {\n  declaration(id: $id) {\n    id\n    unitNo\n    kindName\n    state\n    message\n    submittedAt\n    submittedBy\n    feeMonth\n    personNo\n    personName\n    maskedIdNo\n    before {\n      field\n      label\n      value\n    }\n    after {\n      field\n      label\n      value\n    }\n    refusals {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.DeclarationDocument,
    "query Declarations($filter: DeclarationFilter, $options: ListOptions) {\n  declarations(filter: $filter, options: $options) {\n    totalItems\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      submittedBy\n      feeMonth\n      personName\n      maskedIdNo\n    }\n  }\n}": typeof types.DeclarationsDocument,
    "query EnrolForm($unitNo: ID!) {\n  declarationPeriod {\n    now\n    feeMonth\n    isOpen\n    reopens\n    closes\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitType\n    area\n  }\n  policy {\n    policyId\n  }\n}": typeof types.EnrolFormDocument,
    "mutation Enrol($input: EnrolInput!) {\n  enrol(input: $input) {\n    outcome\n    message\n    detail\n    notAssessed\n    alreadyCharged\n    enrolment {\n      id\n      startMonth\n      personType\n      contributionBase\n      person {\n        personNo\n        name\n        maskedIdNo\n      }\n    }\n    backPay {\n      id\n      coveredMonth\n      insuranceType\n      base\n      personal\n      employer\n      amount\n    }\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n    declaration {\n      id\n      feeMonth\n    }\n  }\n}": typeof types.EnrolDocument,
    "query PreviewEnrolment($input: EnrolInput!) {\n  previewEnrolment(input: $input) {\n    outcome\n    message\n    detail\n    personal\n    employer\n    amount\n    alreadyCharged\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n  }\n}": typeof types.PreviewEnrolmentDocument,
    "query Home($unitNo: ID!) {\n  declarationPeriod {\n    feeMonth\n    opens\n    closes\n    isOpen\n    today\n    now\n    settlementFrom\n    settlementThrough\n    reopens\n    noticeFrom\n    dueOn\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitTypeName\n    creditCode\n    headcount\n  }\n  bills(unitNo: $unitNo, options: {take: 1}) {\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      amount\n      amountInCapitals\n      dueOn\n      paid\n    }\n  }\n  declarations(filter: {unitNo: $unitNo}, options: {take: 5}) {\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      personName\n    }\n  }\n}": typeof types.HomeDocument,
    "query Bills($unitNo: ID!, $options: ListOptions) {\n  bills(unitNo: $unitNo, options: $options) {\n    totalItems\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      personal\n      employer\n      amount\n      dueOn\n    }\n  }\n}": typeof types.BillsDocument,
    "query ChargesOfLine($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {\n  charges(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    persons\n    amount\n    items {\n      id\n      personNo\n      personName\n      maskedIdNo\n      coveredMonth\n      base\n      personal\n      employer\n      amount\n    }\n  }\n}": typeof types.ChargesOfLineDocument,
    "query Notice($unitNo: ID!, $feeMonth: Month!) {\n  bill(unitNo: $unitNo, feeMonth: $feeMonth) {\n    unitNo\n    unitName\n    feeMonth\n    noticeNo\n    persons\n    totalBase\n    personal\n    employer\n    interest\n    lateFee\n    other\n    amount\n    amountInCapitals\n    verificationCode\n    issuedOn\n    dueOn\n    lines {\n      insuranceType\n      insuranceTypeName\n      kind\n      kindName\n      persons\n      personal\n      employer\n      interest\n      lateFee\n      other\n      amount\n    }\n  }\n  declarationPeriod {\n    today\n  }\n}": typeof types.NoticeDocument,
    "query ChargeWorking($unitNo: ID!, $filter: ChargeFilter) {\n  charges(\n    unitNo: $unitNo\n    filter: $filter\n    options: {take: 12, sort: [{field: \"coveredMonth\"}]}\n  ) {\n    items {\n      id\n      personName\n      maskedIdNo\n      coveredMonth\n      insuranceType\n      amount\n      explanation {\n        declaredWage\n        base\n        heldTo\n        floor\n        ceiling\n        text\n        limits {\n          ...WorkingRow\n        }\n        personal {\n          ...Share\n        }\n        employer {\n          ...Share\n        }\n        declaration {\n          id\n          kindName\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n}\n\nfragment Share on AmountWorking {\n  rate\n  fixed\n  exact\n  amount\n  row {\n    ...WorkingRow\n  }\n}\n\nfragment WorkingRow on PolicyRow {\n  id\n  name\n  value\n  from\n  to\n  source\n  sourceNote\n  status\n}": typeof types.ChargeWorkingDocument,
    "query Policy($on: Date) {\n  policy(on: $on) {\n    areaName\n    policyId\n    on\n    rows {\n      id\n      parameter\n      name\n      value\n      unit\n      from\n      to\n      source\n      sourceNote\n      status\n      known\n    }\n  }\n}": typeof types.PolicyDocument,
    "query Roster($unitNo: ID!, $filter: RosterFilter, $options: ListOptions) {\n  roster(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    items {\n      enrolmentId\n      personNo\n      name\n      idNo\n      maskedIdNo\n      sex\n      age\n      personType\n      startMonth\n      endMonth\n      declaredWage\n      contributionBase\n    }\n  }\n}": typeof types.RosterDocument,
    "mutation Settle($feeMonth: Month!, $unitNo: ID) {\n  settle(feeMonth: $feeMonth, unitNo: $unitNo) {\n    feeMonth\n    units\n    persons\n    amount\n    alreadySettled\n    bills {\n      unitNo\n      feeMonth\n      unitName\n      noticeNo\n      persons\n      amount\n    }\n  }\n}": typeof types.SettleDocument,
    "query SettlementMonth {\n  declarationPeriod {\n    feeMonth\n    isOpen\n  }\n}": typeof types.SettlementMonthDocument,
    "query SettlementOverview($feeMonth: Month!) {\n  settlementOverview(feeMonth: $feeMonth) {\n    feeMonth\n    units\n    settledUnits\n    persons\n    amount\n    maySettle\n    refusal {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.SettlementOverviewDocument,
    "mutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    viewer {\n      username\n      displayName\n      roles\n      demo\n      units {\n        unitNo\n        name\n        unitType\n      }\n    }\n  }\n}": typeof types.SignInDocument,
    "query VerifyDocument($code: String!) {\n  verifyDocument(code: $code) {\n    code\n    kind\n    unitName\n    feeMonth\n    noticeNo\n    amount\n    amountInCapitals\n    issuedOn\n    printedOn\n    stillTrue\n  }\n}": typeof types.VerifyDocumentDocument,
};
const documents: Documents = {
    "query DemoClock {\n  declarationPeriod {\n    now\n    demo\n  }\n}": types.DemoClockDocument,
    "mutation SetDemoClock($now: DateTime!) {\n  setDemoClock(now: $now)\n}": types.SetDemoClockDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "query UnitChoices($take: Int!) {\n  units(options: {take: $take}) {\n    items {\n      unitNo\n      name\n    }\n  }\n}": types.UnitChoicesDocument,
    "query Viewer {\n  me {\n    username\n    displayName\n    roles\n    demo\n    units {\n      unitNo\n      name\n      unitType\n    }\n  }\n}": types.ViewerDocument,
    "query Declaration($id: ID!) {\n  declaration(id: $id) {\n    id\n    unitNo\n    kindName\n    state\n    message\n    submittedAt\n    submittedBy\n    feeMonth\n    personNo\n    personName\n    maskedIdNo\n    before {\n      field\n      label\n      value\n    }\n    after {\n      field\n      label\n      value\n    }\n    refusals {\n      code\n      message\n      remedy\n    }\n  }\n}": types.DeclarationDocument,
    "query Declarations($filter: DeclarationFilter, $options: ListOptions) {\n  declarations(filter: $filter, options: $options) {\n    totalItems\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      submittedBy\n      feeMonth\n      personName\n      maskedIdNo\n    }\n  }\n}": types.DeclarationsDocument,
    "query EnrolForm($unitNo: ID!) {\n  declarationPeriod {\n    now\n    feeMonth\n    isOpen\n    reopens\n    closes\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitType\n    area\n  }\n  policy {\n    policyId\n  }\n}": types.EnrolFormDocument,
    "mutation Enrol($input: EnrolInput!) {\n  enrol(input: $input) {\n    outcome\n    message\n    detail\n    notAssessed\n    alreadyCharged\n    enrolment {\n      id\n      startMonth\n      personType\n      contributionBase\n      person {\n        personNo\n        name\n        maskedIdNo\n      }\n    }\n    backPay {\n      id\n      coveredMonth\n      insuranceType\n      base\n      personal\n      employer\n      amount\n    }\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n    declaration {\n      id\n      feeMonth\n    }\n  }\n}": types.EnrolDocument,
    "query PreviewEnrolment($input: EnrolInput!) {\n  previewEnrolment(input: $input) {\n    outcome\n    message\n    detail\n    personal\n    employer\n    amount\n    alreadyCharged\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n  }\n}": types.PreviewEnrolmentDocument,
    "query Home($unitNo: ID!) {\n  declarationPeriod {\n    feeMonth\n    opens\n    closes\n    isOpen\n    today\n    now\n    settlementFrom\n    settlementThrough\n    reopens\n    noticeFrom\n    dueOn\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitTypeName\n    creditCode\n    headcount\n  }\n  bills(unitNo: $unitNo, options: {take: 1}) {\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      amount\n      amountInCapitals\n      dueOn\n      paid\n    }\n  }\n  declarations(filter: {unitNo: $unitNo}, options: {take: 5}) {\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      personName\n    }\n  }\n}": types.HomeDocument,
    "query Bills($unitNo: ID!, $options: ListOptions) {\n  bills(unitNo: $unitNo, options: $options) {\n    totalItems\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      personal\n      employer\n      amount\n      dueOn\n    }\n  }\n}": types.BillsDocument,
    "query ChargesOfLine($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {\n  charges(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    persons\n    amount\n    items {\n      id\n      personNo\n      personName\n      maskedIdNo\n      coveredMonth\n      base\n      personal\n      employer\n      amount\n    }\n  }\n}": types.ChargesOfLineDocument,
    "query Notice($unitNo: ID!, $feeMonth: Month!) {\n  bill(unitNo: $unitNo, feeMonth: $feeMonth) {\n    unitNo\n    unitName\n    feeMonth\n    noticeNo\n    persons\n    totalBase\n    personal\n    employer\n    interest\n    lateFee\n    other\n    amount\n    amountInCapitals\n    verificationCode\n    issuedOn\n    dueOn\n    lines {\n      insuranceType\n      insuranceTypeName\n      kind\n      kindName\n      persons\n      personal\n      employer\n      interest\n      lateFee\n      other\n      amount\n    }\n  }\n  declarationPeriod {\n    today\n  }\n}": types.NoticeDocument,
    "query ChargeWorking($unitNo: ID!, $filter: ChargeFilter) {\n  charges(\n    unitNo: $unitNo\n    filter: $filter\n    options: {take: 12, sort: [{field: \"coveredMonth\"}]}\n  ) {\n    items {\n      id\n      personName\n      maskedIdNo\n      coveredMonth\n      insuranceType\n      amount\n      explanation {\n        declaredWage\n        base\n        heldTo\n        floor\n        ceiling\n        text\n        limits {\n          ...WorkingRow\n        }\n        personal {\n          ...Share\n        }\n        employer {\n          ...Share\n        }\n        declaration {\n          id\n          kindName\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n}\n\nfragment Share on AmountWorking {\n  rate\n  fixed\n  exact\n  amount\n  row {\n    ...WorkingRow\n  }\n}\n\nfragment WorkingRow on PolicyRow {\n  id\n  name\n  value\n  from\n  to\n  source\n  sourceNote\n  status\n}": types.ChargeWorkingDocument,
    "query Policy($on: Date) {\n  policy(on: $on) {\n    areaName\n    policyId\n    on\n    rows {\n      id\n      parameter\n      name\n      value\n      unit\n      from\n      to\n      source\n      sourceNote\n      status\n      known\n    }\n  }\n}": types.PolicyDocument,
    "query Roster($unitNo: ID!, $filter: RosterFilter, $options: ListOptions) {\n  roster(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    items {\n      enrolmentId\n      personNo\n      name\n      idNo\n      maskedIdNo\n      sex\n      age\n      personType\n      startMonth\n      endMonth\n      declaredWage\n      contributionBase\n    }\n  }\n}": types.RosterDocument,
    "mutation Settle($feeMonth: Month!, $unitNo: ID) {\n  settle(feeMonth: $feeMonth, unitNo: $unitNo) {\n    feeMonth\n    units\n    persons\n    amount\n    alreadySettled\n    bills {\n      unitNo\n      feeMonth\n      unitName\n      noticeNo\n      persons\n      amount\n    }\n  }\n}": types.SettleDocument,
    "query SettlementMonth {\n  declarationPeriod {\n    feeMonth\n    isOpen\n  }\n}": types.SettlementMonthDocument,
    "query SettlementOverview($feeMonth: Month!) {\n  settlementOverview(feeMonth: $feeMonth) {\n    feeMonth\n    units\n    settledUnits\n    persons\n    amount\n    maySettle\n    refusal {\n      code\n      message\n      remedy\n    }\n  }\n}": types.SettlementOverviewDocument,
    "mutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    viewer {\n      username\n      displayName\n      roles\n      demo\n      units {\n        unitNo\n        name\n        unitType\n      }\n    }\n  }\n}": types.SignInDocument,
    "query VerifyDocument($code: String!) {\n  verifyDocument(code: $code) {\n    code\n    kind\n    unitName\n    feeMonth\n    noticeNo\n    amount\n    amountInCapitals\n    issuedOn\n    printedOn\n    stillTrue\n  }\n}": types.VerifyDocumentDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DemoClock {\n  declarationPeriod {\n    now\n    demo\n  }\n}"): (typeof documents)["query DemoClock {\n  declarationPeriod {\n    now\n    demo\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetDemoClock($now: DateTime!) {\n  setDemoClock(now: $now)\n}"): (typeof documents)["mutation SetDemoClock($now: DateTime!) {\n  setDemoClock(now: $now)\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut\n}"): (typeof documents)["mutation SignOut {\n  signOut\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitChoices($take: Int!) {\n  units(options: {take: $take}) {\n    items {\n      unitNo\n      name\n    }\n  }\n}"): (typeof documents)["query UnitChoices($take: Int!) {\n  units(options: {take: $take}) {\n    items {\n      unitNo\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  me {\n    username\n    displayName\n    roles\n    demo\n    units {\n      unitNo\n      name\n      unitType\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  me {\n    username\n    displayName\n    roles\n    demo\n    units {\n      unitNo\n      name\n      unitType\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Declaration($id: ID!) {\n  declaration(id: $id) {\n    id\n    unitNo\n    kindName\n    state\n    message\n    submittedAt\n    submittedBy\n    feeMonth\n    personNo\n    personName\n    maskedIdNo\n    before {\n      field\n      label\n      value\n    }\n    after {\n      field\n      label\n      value\n    }\n    refusals {\n      code\n      message\n      remedy\n    }\n  }\n}"): (typeof documents)["query Declaration($id: ID!) {\n  declaration(id: $id) {\n    id\n    unitNo\n    kindName\n    state\n    message\n    submittedAt\n    submittedBy\n    feeMonth\n    personNo\n    personName\n    maskedIdNo\n    before {\n      field\n      label\n      value\n    }\n    after {\n      field\n      label\n      value\n    }\n    refusals {\n      code\n      message\n      remedy\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Declarations($filter: DeclarationFilter, $options: ListOptions) {\n  declarations(filter: $filter, options: $options) {\n    totalItems\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      submittedBy\n      feeMonth\n      personName\n      maskedIdNo\n    }\n  }\n}"): (typeof documents)["query Declarations($filter: DeclarationFilter, $options: ListOptions) {\n  declarations(filter: $filter, options: $options) {\n    totalItems\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      submittedBy\n      feeMonth\n      personName\n      maskedIdNo\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query EnrolForm($unitNo: ID!) {\n  declarationPeriod {\n    now\n    feeMonth\n    isOpen\n    reopens\n    closes\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitType\n    area\n  }\n  policy {\n    policyId\n  }\n}"): (typeof documents)["query EnrolForm($unitNo: ID!) {\n  declarationPeriod {\n    now\n    feeMonth\n    isOpen\n    reopens\n    closes\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitType\n    area\n  }\n  policy {\n    policyId\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Enrol($input: EnrolInput!) {\n  enrol(input: $input) {\n    outcome\n    message\n    detail\n    notAssessed\n    alreadyCharged\n    enrolment {\n      id\n      startMonth\n      personType\n      contributionBase\n      person {\n        personNo\n        name\n        maskedIdNo\n      }\n    }\n    backPay {\n      id\n      coveredMonth\n      insuranceType\n      base\n      personal\n      employer\n      amount\n    }\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n    declaration {\n      id\n      feeMonth\n    }\n  }\n}"): (typeof documents)["mutation Enrol($input: EnrolInput!) {\n  enrol(input: $input) {\n    outcome\n    message\n    detail\n    notAssessed\n    alreadyCharged\n    enrolment {\n      id\n      startMonth\n      personType\n      contributionBase\n      person {\n        personNo\n        name\n        maskedIdNo\n      }\n    }\n    backPay {\n      id\n      coveredMonth\n      insuranceType\n      base\n      personal\n      employer\n      amount\n    }\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n    declaration {\n      id\n      feeMonth\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PreviewEnrolment($input: EnrolInput!) {\n  previewEnrolment(input: $input) {\n    outcome\n    message\n    detail\n    personal\n    employer\n    amount\n    alreadyCharged\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n  }\n}"): (typeof documents)["query PreviewEnrolment($input: EnrolInput!) {\n  previewEnrolment(input: $input) {\n    outcome\n    message\n    detail\n    personal\n    employer\n    amount\n    alreadyCharged\n    refusals {\n      code\n      message\n      remedy\n      field\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($unitNo: ID!) {\n  declarationPeriod {\n    feeMonth\n    opens\n    closes\n    isOpen\n    today\n    now\n    settlementFrom\n    settlementThrough\n    reopens\n    noticeFrom\n    dueOn\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitTypeName\n    creditCode\n    headcount\n  }\n  bills(unitNo: $unitNo, options: {take: 1}) {\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      amount\n      amountInCapitals\n      dueOn\n      paid\n    }\n  }\n  declarations(filter: {unitNo: $unitNo}, options: {take: 5}) {\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      personName\n    }\n  }\n}"): (typeof documents)["query Home($unitNo: ID!) {\n  declarationPeriod {\n    feeMonth\n    opens\n    closes\n    isOpen\n    today\n    now\n    settlementFrom\n    settlementThrough\n    reopens\n    noticeFrom\n    dueOn\n  }\n  unit(unitNo: $unitNo) {\n    unitNo\n    name\n    unitTypeName\n    creditCode\n    headcount\n  }\n  bills(unitNo: $unitNo, options: {take: 1}) {\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      amount\n      amountInCapitals\n      dueOn\n      paid\n    }\n  }\n  declarations(filter: {unitNo: $unitNo}, options: {take: 5}) {\n    items {\n      id\n      kindName\n      state\n      message\n      submittedAt\n      personName\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Bills($unitNo: ID!, $options: ListOptions) {\n  bills(unitNo: $unitNo, options: $options) {\n    totalItems\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      personal\n      employer\n      amount\n      dueOn\n    }\n  }\n}"): (typeof documents)["query Bills($unitNo: ID!, $options: ListOptions) {\n  bills(unitNo: $unitNo, options: $options) {\n    totalItems\n    items {\n      unitNo\n      feeMonth\n      noticeNo\n      persons\n      personal\n      employer\n      amount\n      dueOn\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChargesOfLine($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {\n  charges(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    persons\n    amount\n    items {\n      id\n      personNo\n      personName\n      maskedIdNo\n      coveredMonth\n      base\n      personal\n      employer\n      amount\n    }\n  }\n}"): (typeof documents)["query ChargesOfLine($unitNo: ID!, $filter: ChargeFilter, $options: ListOptions) {\n  charges(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    persons\n    amount\n    items {\n      id\n      personNo\n      personName\n      maskedIdNo\n      coveredMonth\n      base\n      personal\n      employer\n      amount\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Notice($unitNo: ID!, $feeMonth: Month!) {\n  bill(unitNo: $unitNo, feeMonth: $feeMonth) {\n    unitNo\n    unitName\n    feeMonth\n    noticeNo\n    persons\n    totalBase\n    personal\n    employer\n    interest\n    lateFee\n    other\n    amount\n    amountInCapitals\n    verificationCode\n    issuedOn\n    dueOn\n    lines {\n      insuranceType\n      insuranceTypeName\n      kind\n      kindName\n      persons\n      personal\n      employer\n      interest\n      lateFee\n      other\n      amount\n    }\n  }\n  declarationPeriod {\n    today\n  }\n}"): (typeof documents)["query Notice($unitNo: ID!, $feeMonth: Month!) {\n  bill(unitNo: $unitNo, feeMonth: $feeMonth) {\n    unitNo\n    unitName\n    feeMonth\n    noticeNo\n    persons\n    totalBase\n    personal\n    employer\n    interest\n    lateFee\n    other\n    amount\n    amountInCapitals\n    verificationCode\n    issuedOn\n    dueOn\n    lines {\n      insuranceType\n      insuranceTypeName\n      kind\n      kindName\n      persons\n      personal\n      employer\n      interest\n      lateFee\n      other\n      amount\n    }\n  }\n  declarationPeriod {\n    today\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ChargeWorking($unitNo: ID!, $filter: ChargeFilter) {\n  charges(\n    unitNo: $unitNo\n    filter: $filter\n    options: {take: 12, sort: [{field: \"coveredMonth\"}]}\n  ) {\n    items {\n      id\n      personName\n      maskedIdNo\n      coveredMonth\n      insuranceType\n      amount\n      explanation {\n        declaredWage\n        base\n        heldTo\n        floor\n        ceiling\n        text\n        limits {\n          ...WorkingRow\n        }\n        personal {\n          ...Share\n        }\n        employer {\n          ...Share\n        }\n        declaration {\n          id\n          kindName\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n}\n\nfragment Share on AmountWorking {\n  rate\n  fixed\n  exact\n  amount\n  row {\n    ...WorkingRow\n  }\n}\n\nfragment WorkingRow on PolicyRow {\n  id\n  name\n  value\n  from\n  to\n  source\n  sourceNote\n  status\n}"): (typeof documents)["query ChargeWorking($unitNo: ID!, $filter: ChargeFilter) {\n  charges(\n    unitNo: $unitNo\n    filter: $filter\n    options: {take: 12, sort: [{field: \"coveredMonth\"}]}\n  ) {\n    items {\n      id\n      personName\n      maskedIdNo\n      coveredMonth\n      insuranceType\n      amount\n      explanation {\n        declaredWage\n        base\n        heldTo\n        floor\n        ceiling\n        text\n        limits {\n          ...WorkingRow\n        }\n        personal {\n          ...Share\n        }\n        employer {\n          ...Share\n        }\n        declaration {\n          id\n          kindName\n          submittedAt\n          submittedBy\n        }\n      }\n    }\n  }\n}\n\nfragment Share on AmountWorking {\n  rate\n  fixed\n  exact\n  amount\n  row {\n    ...WorkingRow\n  }\n}\n\nfragment WorkingRow on PolicyRow {\n  id\n  name\n  value\n  from\n  to\n  source\n  sourceNote\n  status\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Policy($on: Date) {\n  policy(on: $on) {\n    areaName\n    policyId\n    on\n    rows {\n      id\n      parameter\n      name\n      value\n      unit\n      from\n      to\n      source\n      sourceNote\n      status\n      known\n    }\n  }\n}"): (typeof documents)["query Policy($on: Date) {\n  policy(on: $on) {\n    areaName\n    policyId\n    on\n    rows {\n      id\n      parameter\n      name\n      value\n      unit\n      from\n      to\n      source\n      sourceNote\n      status\n      known\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Roster($unitNo: ID!, $filter: RosterFilter, $options: ListOptions) {\n  roster(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    items {\n      enrolmentId\n      personNo\n      name\n      idNo\n      maskedIdNo\n      sex\n      age\n      personType\n      startMonth\n      endMonth\n      declaredWage\n      contributionBase\n    }\n  }\n}"): (typeof documents)["query Roster($unitNo: ID!, $filter: RosterFilter, $options: ListOptions) {\n  roster(unitNo: $unitNo, filter: $filter, options: $options) {\n    totalItems\n    items {\n      enrolmentId\n      personNo\n      name\n      idNo\n      maskedIdNo\n      sex\n      age\n      personType\n      startMonth\n      endMonth\n      declaredWage\n      contributionBase\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Settle($feeMonth: Month!, $unitNo: ID) {\n  settle(feeMonth: $feeMonth, unitNo: $unitNo) {\n    feeMonth\n    units\n    persons\n    amount\n    alreadySettled\n    bills {\n      unitNo\n      feeMonth\n      unitName\n      noticeNo\n      persons\n      amount\n    }\n  }\n}"): (typeof documents)["mutation Settle($feeMonth: Month!, $unitNo: ID) {\n  settle(feeMonth: $feeMonth, unitNo: $unitNo) {\n    feeMonth\n    units\n    persons\n    amount\n    alreadySettled\n    bills {\n      unitNo\n      feeMonth\n      unitName\n      noticeNo\n      persons\n      amount\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SettlementMonth {\n  declarationPeriod {\n    feeMonth\n    isOpen\n  }\n}"): (typeof documents)["query SettlementMonth {\n  declarationPeriod {\n    feeMonth\n    isOpen\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SettlementOverview($feeMonth: Month!) {\n  settlementOverview(feeMonth: $feeMonth) {\n    feeMonth\n    units\n    settledUnits\n    persons\n    amount\n    maySettle\n    refusal {\n      code\n      message\n      remedy\n    }\n  }\n}"): (typeof documents)["query SettlementOverview($feeMonth: Month!) {\n  settlementOverview(feeMonth: $feeMonth) {\n    feeMonth\n    units\n    settledUnits\n    persons\n    amount\n    maySettle\n    refusal {\n      code\n      message\n      remedy\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    viewer {\n      username\n      displayName\n      roles\n      demo\n      units {\n        unitNo\n        name\n        unitType\n      }\n    }\n  }\n}"): (typeof documents)["mutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    viewer {\n      username\n      displayName\n      roles\n      demo\n      units {\n        unitNo\n        name\n        unitType\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerifyDocument($code: String!) {\n  verifyDocument(code: $code) {\n    code\n    kind\n    unitName\n    feeMonth\n    noticeNo\n    amount\n    amountInCapitals\n    issuedOn\n    printedOn\n    stillTrue\n  }\n}"): (typeof documents)["query VerifyDocument($code: String!) {\n  verifyDocument(code: $code) {\n    code\n    kind\n    unitName\n    feeMonth\n    noticeNo\n    amount\n    amountInCapitals\n    issuedOn\n    printedOn\n    stillTrue\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;