import type {PlanVersionsStrings} from '../../i18n/plan-versions/index.js';
import {sectionWords} from '../../i18n/plan/in-words.js';
import {PLAN_SECTIONS, type PlanSection} from '../../model/plan/sections.js';
import type {PlanView} from '../plan-view.js';

/** What it takes to say something about a plan in words. */
export interface WordsView extends Pick<PlanView, 'words' | 'locale' | 'names' | 'sections' | 'today'> {
  readonly t: PlanVersionsStrings;
}

/** A section that is shown, or one of the kit's that is not shown just now. */
export const sectionById = ({sections}: WordsView, id: string): PlanSection | undefined =>
  sections.find((section) => section.id === id) ?? PLAN_SECTIONS.find((section) => section.id === id);

/** Heading of a section; a section that nobody knows any more is another part: its id says nothing to a person. */
export function headingOf(view: WordsView, id: string): string {
  const section = sectionById(view, id);
  return section ? sectionWords(view.words, section).label : view.t.anotherPart;
}

/** The heading over entries of one kind, whatever the section is called. */
export function headingOfKind(view: WordsView, kind: PlanSection['kind']): string {
  const shown = view.sections.find((section) => section.kind === kind);
  return headingOf(view, shown?.id ?? kind);
}

/** What words say of an id that they may not know. */
export const known = <T>(words: object, id: string): T | undefined =>
  Object.hasOwn(words, id) ? (words as Readonly<Record<string, T>>)[id] : undefined;
