import {reportError} from '../element/error-event.js';
import {planSections, type PlanSectionSetting} from '../model/plan/sections.js';
import {sectionFaultText} from './message-view.js';

/** The sections that a page has set, and what could not be followed of that. */
export class SectionSettings {
  #set?: readonly PlanSectionSetting[];
  #read = planSections();
  #told = '';

  /** Reads settings; the embedder is told of each that is wrong, once. */
  set(host: HTMLElement, sections: readonly PlanSectionSetting[] | undefined): void {
    if (sections === this.#set) return;
    this.#set = sections;
    this.#read = planSections(sections);
    const message = this.faults.map(sectionFaultText).join(' ');
    if (message && message !== this.#told) reportError(host, {code: 'bad-attribute', message});
    this.#told = message;
  }

  /** What is shown, in order. */
  get sections() {
    return this.#read.sections;
  }

  /** What is left out. */
  get faults() {
    return this.#read.faults;
  }
}
