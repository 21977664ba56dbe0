import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../element/heading.js';
import {backLink} from '../kit/back-link/back-link-template.js';
import {button} from '../kit/button/button-template.js';
import {callLinks} from './call-links.js';
import {callUs, helpFoot, quietExit, urgentPanel, type ViewOptions} from './help-view.js';
import {wordsOf} from './item-parts.js';
import {MIN_AGE} from './settings.js';
import type {Stop} from './stops.js';

/** What a page at which the form ends is made of. */
export interface StopOptions extends ViewOptions {
  readonly stop: Stop;
  readonly lang: string;
  /** Of the link to the page before. */
  readonly backLabel: string;
  readonly onBack: () => void;
}

/** Stops at which somebody may be in danger. */
const URGENT: readonly Stop['id'][] = ['urgent', 'mental-health'];

/** A page at which the form ends without sending: why, and where to go. Never a dead end. */
export function stopView(options: StopOptions): TemplateResult {
  const {say, settings, headingLevel, stop, backLabel, onBack} = options;
  const {words, body} = wordsOfStop(options);
  const isUrgent = URGENT.includes(stop.id);
  return html`<div class="column">
      ${backLink({
        label: backLabel,
        href: '#',
        onClick: (event) => {
          event.preventDefault();
          onBack();
        },
      })}
      ${heading({level: headingLevel, className: 'page-heading', content: words})}
      <div class="text">
        ${body.map((paragraph) => html`<p>${callLinks(paragraph)}</p>`)}
        ${settings.phone && !isUrgent ? html`<p>${callUs(options)}</p>` : nothing}
        <slot name="stop"></slot>
      </div>
      ${
        isUrgent
          ? html`${urgentPanel({...options, headingLevel: headingLevel + 1})}${quietExit(options)}`
          : nothing
      }
      <div>${button({label: say.t.changeAnswer, variant: 'secondary', onClick: onBack})}</div>
    </div>
    ${isUrgent ? nothing : helpFoot(options)}`;
}

/** The organisation's words where its own question stopped the form, otherwise the kit's. */
function wordsOfStop({say, settings, stop, lang}: StopOptions): {words: string; body: readonly string[]} {
  const own = (url: string) =>
    (stop.words ?? [])
      .filter((extension) => extension.url === url)
      .map(({valueString = '', _valueString}) => wordsOf(valueString, _valueString, lang));
  const [heading] = own('heading');
  if (heading) return {words: heading, body: own('body')};
  const {heading: kit, body} = say.form.stops[stop.id];
  const age = String(stop.minAge ?? settings.minAge ?? MIN_AGE);
  const fill = (text: string) => say.fill(text.replaceAll('{age}', age));
  return {words: fill(kit), body: body.map(fill)};
}
