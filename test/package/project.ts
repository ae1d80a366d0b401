import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const VITE = tool('vite/bin/vite.js');
const TSC = tool('typescript/bin/tsc');
/** What checks the files of a framework, templates and all, by the `tsconfig.json` of a project. */
const CHECKS = {
  angular: [tool('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'tsconfig.json'],
  svelte: [tool('svelte-check/bin/svelte-check'), '--tsconfig', 'tsconfig.json', '--output', 'machine', '--threshold', 'error'],
  vue: [tool('vue-tsc/bin/vue-tsc.js'), '-p', 'tsconfig.json'],
} as const;

function tool(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}

/** Builds a project in a process of its own, which knows nothing of the tests, and gives the folder of what came out. */
export async function buildProject(folder: string): Promise<string> {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [VITE, 'build', '--logLevel', 'error'], { cwd: folder, env });
  return join(folder, 'dist');
}

/** What TypeScript says of files of a project, strictly and with the types of the package checked too; empty where it is content. */
export async function typeErrors(folder: string, files: readonly string[]): Promise<string> {
  const options = ['--noEmit', '--strict', '--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx', '--types', 'react'];
  const { output } = await said(folder, [TSC, ...options, ...files]);
  return output;
}

/** The same of a framework's own files, by its own compiler, as strictly as it can: the errors, one a line. */
export async function frameworkErrors(framework: keyof typeof CHECKS, folder: string): Promise<readonly string[]> {
  const compilerOptions = { strict: true, target: 'es2022', module: 'es2022', moduleResolution: 'bundler', types: [], outDir: 'compiled', verbatimModuleSyntax: true };
  const own = { angularCompilerOptions: { strictTemplates: true }, vueCompilerOptions: { strictTemplates: true } };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.vue', '*.svelte'], ...own }));
  const { code, output } = await said(folder, CHECKS[framework]);
  const errors = output.split('\n').filter((line) => /\berror\b/i.test(line) && !/ COMPLETED /.test(line));
  return code === 0 || errors.length > 0 ? errors : [output];
}

async function said(folder: string, command: readonly string[]): Promise<{ code: number; output: string }> {
  const ended = promisify(execFile)(process.execPath, command, { cwd: folder });
  return ended.then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, output: stdout + stderr }),
  );
}
