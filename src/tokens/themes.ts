/** Looks that the kit brings. `nhs` is what an element has when neither it nor the page says otherwise. */
export const THEMES = ['nhs', 'govuk', 'council'] as const;
/** One of {@link THEMES}. */
export type Theme = (typeof THEMES)[number];
