import {noChange, type ElementPart} from 'lit';
import {Directive, directive, PartType, type PartInfo} from 'lit/directive.js';
import {deepActiveElement} from '../../element/ancestors.js';

class ModalDirective extends Directive {
  #opener: Element | null = null;
  #open = false;
  #pressable = false;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('modal() goes on a <dialog> element.');
  }

  override render(_open: boolean): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [open]: [boolean]): unknown {
    const dialog = element as HTMLDialogElement;
    if (!this.#pressable) {
      this.#pressable = true;
      // Only the backdrop is the dialog itself: everything in it is inside one of its parts. Escape does the same.
      // A press that only ends there is somebody who marks words, and began inside.
      let inside = false;
      dialog.addEventListener('pointerdown', (event) => (inside = event.target !== dialog));
      dialog.addEventListener('click', (event) => event.target === dialog && !inside && dialog.close());
    }
    // A dialog cannot be shown before it is in the document, where its own render has not put it yet.
    if (open !== this.#open) queueMicrotask(() => this.#sync(dialog));
    this.#open = open;
    return noChange;
  }

  #sync(dialog: HTMLDialogElement): void {
    if (this.#open && !dialog.open && dialog.isConnected) {
      this.#opener = deepActiveElement();
      dialog.showModal();
      dialog.addEventListener('close', () => this.#returnFocus(), {once: true});
    } else if (!this.#open && dialog.open) {
      dialog.close();
    }
  }

  /** Browsers return focus themselves, but not all of them out of nested shadow roots. */
  #returnFocus(): void {
    const opener = this.#opener;
    this.#opener = null;
    if (opener instanceof HTMLElement && opener.isConnected && deepActiveElement() !== opener) opener.focus();
  }
}

/** Shows a `<dialog>` as modal while `open` is true; a press outside closes it. Gives focus back to where it was. */
export const modal = directive(ModalDirective);
