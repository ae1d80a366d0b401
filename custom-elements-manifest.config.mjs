import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { customPropertyDefaults, packagePaths, publicMembers } from './scripts/manifest-plugins.mjs';

/** Describes the element for editors and frameworks, from the comments of its class: `npm run manifest` after a build. */
export default {
  globs: ['components/element/source-diff.element.ts', 'components/element/define.ts', 'components/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicMembers(),
    customPropertyDefaults(),
    packagePaths(),
    customElementVsCodePlugin({ outdir: 'dist', cssFileName: null }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
