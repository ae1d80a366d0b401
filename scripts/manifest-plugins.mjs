import { readFileSync } from 'node:fs';
import { ROOT } from './install.mjs';

/** Only what a page can use: no members of the class for its own purposes, and none that come from Lit. */
export function publicMembers() {
  return each('public-members', (declaration) => {
    const isPublic = ({ privacy, static: isStatic, name, inheritedFrom }) =>
      privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !inheritedFrom && !(isStatic && name === 'styles');
    // The analyzer also lists what it sees dispatched, under the name of a variable or of none.
    if (declaration.events) declaration.events = declaration.events.filter(({ name, description }) => name && description);
    if (declaration.members) declaration.members = declaration.members.filter((member) => isPublic(member) && !LIFECYCLE.has(member.name));
  });
}

const LIFECYCLE = new Set(['connectedCallback', 'disconnectedCallback', 'createRenderRoot', 'willUpdate', 'render', 'updated']);

/** The value that each custom property has where the page sets none, from the style sheet itself. */
export function customPropertyDefaults() {
  const tokens = readFileSync(`${ROOT}/components/shared/tokens.styles.ts`, 'utf8');
  const defaults = new Map([...tokens.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [`--sd-${name}`, value]));
  return each('custom-property-defaults', ({ cssProperties = [] }) => {
    for (const property of cssProperties) property.default ??= defaults.get(property.name) ?? OWN.get(property.name);
  });
}

/** Defaults that are no tokens. */
const OWN = new Map([
  ['--sd-text-size', '16.5px'],
  ['--sd-inset', '16px'],
]);

/** Modules as the package has them: what the manifest speaks of is in `dist`, not in the sources. */
export function packagePaths() {
  const paths = {
    'components/element/source-diff.element.ts': 'element.js',
    'components/element/events.ts': 'element.js',
    'components/element/define.ts': 'element.js',
  };
  return {
    name: 'package-paths',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.path = paths[module.path] ?? module.path;
        for (const { declaration } of module.exports ?? []) {
          if (declaration?.module) declaration.module = paths[declaration.module.replace(/^\//, '')] ?? declaration.module;
        }
      }
    },
  };
}

function each(name, change) {
  return {
    name,
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { declarations = [] } of modules) declarations.forEach(change);
    },
  };
}
