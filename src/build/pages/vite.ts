/** Vite and kit as programs, for what runs them in processes of their own. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The scripts that Node runs. */
export const VITE = join(folderOf('vite'), 'bin/vite.js');
export const KIT = join(folderOf('@sveltejs/kit'), 'svelte-kit.js');
