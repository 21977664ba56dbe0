import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

/** Looks of a button. One `primary` to a page; `quiet` looks like a link; `warning` destroys something. */
export const BUTTON_VARIANTS = ['primary', 'secondary', 'quiet', 'warning'] as const;
/** One of {@link BUTTON_VARIANTS}. */
export type ButtonVariant = (typeof BUTTON_VARIANTS)[number];

/** What a button is rendered from. */
export interface ButtonOptions {
  readonly label: unknown;
  readonly variant?: ButtonVariant;
  readonly type?: 'button' | 'submit' | 'reset';
  readonly id?: string;
  /** Accessible name where the visible words do not say enough; has to contain them. */
  readonly ariaLabel?: string;
  readonly ariaDescribedBy?: string;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly haspopup?: 'dialog';
  /** A drawing before the words. */
  readonly icon?: unknown;
  /** A drawing after the words. */
  readonly iconEnd?: unknown;
  /** As wide as what it stands in. */
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** Makes it a link that looks like a button. */
  readonly href?: string;
  readonly target?: string;
  readonly part?: string;
  readonly onClick?: (event: MouseEvent) => void;
}

/** A button, or a link that looks like one. At least 44 pixels high. Styles: `buttonStyles`. */
export function button(options: ButtonOptions): TemplateResult {
  const {variant = 'primary', label, href, icon, iconEnd} = options;
  const classes = `spk-button spk-${variant} ${options.wide ? 'spk-wide' : ''}`;
  const content = html`${icon ?? nothing}<span>${label}</span>${iconEnd ?? nothing}`;
  if (href !== undefined) {
    return html`<a
      class=${classes}
      id=${ifDefined(options.id)}
      part=${ifDefined(options.part)}
      href=${href}
      target=${ifDefined(options.target)}
      rel=${options.target === '_blank' ? 'noopener' : nothing}
      aria-label=${ifDefined(options.ariaLabel)}
      aria-describedby=${ifDefined(options.ariaDescribedBy)}
      @click=${options.onClick ?? nothing}
      >${content}</a
    >`;
  }
  return html`<button
    class=${classes}
    id=${ifDefined(options.id)}
    part=${ifDefined(options.part)}
    type=${options.type ?? 'button'}
    aria-label=${ifDefined(options.ariaLabel)}
    aria-describedby=${ifDefined(options.ariaDescribedBy)}
    aria-pressed=${options.pressed === undefined ? nothing : options.pressed ? 'true' : 'false'}
    aria-haspopup=${ifDefined(options.haspopup)}
    ?disabled=${options.disabled}
    @click=${options.onClick ?? nothing}
  >
    ${content}
  </button>`;
}
