import {LitElement, unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {rootCss} from '../tokens/root.css.js';
import {THEMES, type Theme} from '../tokens/themes.js';
import {themesCss} from '../tokens/themes.css.js';
import {oneOf} from './one-of.js';

/**
 * What every element of the kit has: the tokens, a theme, a heading level, and a first render that waits for the
 * texts of the page's language.
 */
export abstract class SpkElement extends LitElement {
  /** Token defaults and the reset of what the page would let in by inheritance. Comes first in `static styles`. */
  static override styles: CSSResultGroup = [unsafeCSS(themesCss), unsafeCSS(rootCss)];

  /** `nhs`, `govuk` or `council`. Left out, the tokens of the nearest ancestor count, and those of `nhs` by default. */
  @property({converter: oneOf('theme', THEMES)}) theme?: Theme;

  /** Level of the element's first heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  protected override async scheduleUpdate(): Promise<void> {
    const waiting = this.wordsReady();
    if (waiting) await waiting;
    void super.scheduleUpdate();
  }

  /** What rendering waits for; elements with texts say when these are there. */
  protected wordsReady(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Renders at once what is waiting to be rendered. For printing, which does not wait. */
  renderNow(): void {
    if (this.isUpdatePending && this.hasUpdated) this.performUpdate();
  }
}
