/** How many items a list gives to whoever does not say how many, and to anybody at most. */
export const USUAL_PAGE = 50;
export const LARGEST_PAGE = 2000;
