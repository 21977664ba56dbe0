import {readFileSync} from 'node:fs';
import {findElements, root} from './elements.mjs';
import {reportChecks} from './totals.mjs';

/**
 * Fails when the manifest has no entry for a tag, or a public member, attribute, event, slot, part or custom property
 * without a description: the manifest is what editors, Storybook and the docs tables show.
 */
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const declarations = new Map();
for (const {declarations: list = []} of manifest.modules) {
  for (const declaration of list) if (declaration.tagName) declarations.set(declaration.tagName, declaration);
}

const described = (item) => Boolean((item.description ?? item.summary ?? '').trim());

function undocumented(declaration) {
  const missing = described(declaration) ? [] : ['the class'];
  for (const member of declaration.members ?? []) {
    // What Lit and the platform document already is inherited without words of ours.
    if (
      !described(member) &&
      !/^(?:styles|connectedCallback|disconnectedCallback|focus|blur|click)$/.test(member.name)
    ) {
      missing.push(`${member.kind} ${member.name}`);
    }
  }
  for (const [kind, list] of Object.entries({
    event: declaration.events,
    slot: declaration.slots,
    part: declaration.cssParts,
    property: declaration.cssProperties,
  })) {
    for (const item of list ?? []) if (!described(item)) missing.push(`${kind} ${item.name || '(default)'}`);
  }
  return missing;
}

reportChecks(
  'manifest',
  findElements().map(({tag, file}) => {
    const declaration = declarations.get(tag);
    if (!declaration) return {name: tag, problem: `no @tag ${tag} found in the classes that ${file} defines`};
    const missing = undocumented(declaration);
    return {
      name: tag,
      problem: missing.length > 0 ? `without a description: ${missing.join(', ')}` : undefined,
    };
  }),
);
