/** Opens the bundled program of a copy of the product in a process of its own, as a build does there. */
import { spawn } from 'node:child_process';

const OPEN = `
import { openStore } from './src/build/kept/store';
import { openProgram } from './src/build/pages/program';
import { buildFonts } from './src/build/fonts/buildFonts';
await buildFonts({ dataDir: process.env.CITED_FIGURES_DATA, outDir: '.cache/fonts' });
console.log(JSON.stringify(await openProgram(openStore(), process.env.BASE_PATH ?? '').catch(({ message }) => ({ message }))));
`;

/** The program, or what the command says of why there is none. */
export type Opened = Readonly<Record<'server' | 'client' | 'message' | 'isKept', unknown>>;

/**
 * @param root the copy
 * @throws {Error} with all that the process has said, if it answers nothing
 */
export async function openIn(root: string, env: NodeJS.ProcessEnv): Promise<Opened> {
	const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', OPEN], { cwd: root, env });
	let [said, wrong] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (wrong += text));
	await new Promise((resolve) => child.once('close', resolve));
	if (!said.startsWith('{')) throw new Error(wrong);
	return JSON.parse(said) as Opened;
}
