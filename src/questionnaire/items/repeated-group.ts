import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {button} from '../../kit/button/button-template.js';
import type {FormNode} from '../engine/session-types.js';
import {plainLabel, questionWords} from './answer-words.js';
import {fieldId} from './field-parts.js';
import {groupItem, headingId, type Inside} from './group-item.js';
import type {ItemView} from './item-view-types.js';

/** A group that is filled in as often as needed. Focus goes where one goes on, and what happened is said. */
export function repeatedGroup(nodes: readonly FormNode[], view: ItemView, inside: Inside): TemplateResult {
  const {session, controls, lang} = view;
  const [first] = nodes;
  if (!first) return html``;
  const {limits} = first.item;
  const label = plainLabel(first, lang);
  const words = controls.words.texts;
  const numbered = (index: number) => words.numbered(label, index + 1).trim();
  const addId = (of: FormNode) => `q-add-${of.key}`;
  const add = () => {
    const last = nodes.at(-1) ?? first;
    const added = session.addRepeat(last.key);
    if (!added) return;
    controls.announce(words.added(numbered(nodes.length)));
    controls.focus(fieldId(added));
  };
  const remove = (node: FormNode, index: number) => {
    session.removeRepeat(node.key);
    controls.announce(words.removed(numbered(index)));
    const next = nodes[index + 1] ?? nodes[index - 1] ?? node;
    const left = nodes.find((each) => each !== node) ?? node;
    controls.focus(questionWords(next, lang) ? headingId(next) : addId(left));
  };
  return html`<div class="spk-repeats">
    ${repeat(
      nodes,
      ({key}) => key,
      (node, index) =>
        html`<div class="spk-repeat">
          ${groupItem(node, view, inside, index + 1)}${
            nodes.length > Math.max(1, limits.minOccurs)
              ? button({
                  label: words.remove,
                  variant: 'secondary',
                  ariaLabel: words.removeOf(numbered(index)),
                  onClick: () => remove(node, index),
                })
              : nothing
          }
        </div>`,
    )}
    ${
      nodes.length < limits.maxOccurs
        ? button({
            label: words.addAnother,
            variant: 'secondary',
            id: addId(first),
            ...(label && {ariaLabel: words.addAnotherOf(label)}),
            onClick: add,
          })
        : nothing
    }
  </div>`;
}
