import { reactive } from 'vue';
import type { Sent } from '../../app/submission-key.ts';
import { EMPTY_FORM } from './enrol-form.ts';
import type { EnrolForm } from './enrol-form.ts';

/** 未提交的登记: what a clerk has typed for a unit, and under which key it has been sent. */
export interface EnrolDraft extends Sent {
  form: EnrolForm;
}

const drafts = new Map<string, EnrolDraft>();

/**
 * The draft of one account for one unit. It outlives the page but not the tab: who has to sign in again, or looks something
 * up on another page, finds the form as it was; another account never does.
 */
export function draftOf(username: string, unitNo: string): EnrolDraft {
  const owner = `${username}\n${unitNo}`;
  const draft = drafts.get(owner) ?? { form: reactive({ ...EMPTY_FORM }), sent: null };
  drafts.set(owner, draft);
  return draft;
}
