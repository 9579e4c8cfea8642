/** What an example is asked about when it is opened: the unit that is chosen, and its newest fee month. */
export interface GalleryTerms {
  readonly unitNo: string;
  readonly feeMonth: string;
}

export const unitAndMonth = ({ unitNo, feeMonth }: GalleryTerms) => ({ unitNo, feeMonth });
export const unitAlone = ({ unitNo }: GalleryTerms) => ({ unitNo });
export const monthAlone = ({ feeMonth }: GalleryTerms) => ({ feeMonth });
export const nothing = () => ({});
