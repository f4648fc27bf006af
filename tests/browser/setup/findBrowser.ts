/** Finds a Chromium for the browser tests, and gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The same engine without what has windows: it shows pages in a quarter less time of the processors. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const APPLICATIONS = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

/** Chromium's sandbox does not work for the administrator. */
export const SANDBOX_FLAGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** What the search asks of the machine; tests put their own in its place. */
export interface Machine {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly isProgram: (path: string) => boolean;
	/** Where Playwright keeps its own Chromium, whether it is there or not. */
	readonly playwrightsOwn: string;
	readonly isRoot: boolean;
	/** Runs a program and shows what it prints; true if it ended well. */
	readonly runs: (program: string, args: readonly string[]) => boolean;
	readonly say: (text: string) => void;
}

export const thisMachine: Machine = {
	env: process.env,
	isProgram(path) {
		try {
			accessSync(path, constants.X_OK);
			return statSync(path).isFile();
		} catch {
			return false;
		}
	},
	playwrightsOwn: chromium.executablePath(),
	isRoot: process.getuid?.() === 0,
	runs(program, args) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
	},
	say: console.log
};

/**
 * The first of: `CHROMIUM_PATH`, a Chromium or Chrome of the system, Playwright's own.
 * @throws {Error} if `CHROMIUM_PATH` names no program: the tests must not silently use another one
 */
export function findBrowser(machine: Machine = thisMachine): string | undefined {
	const { isProgram, playwrightsOwn } = machine;
	return chosen(machine) ?? [...places(machine, NAMES), ...APPLICATIONS, playwrightsOwn].find(isProgram);
}

/** The same for tests that need no window: the shell alone, where there is one. @throws {Error} as `findBrowser` does */
export function findShell(machine: Machine = thisMachine): string | undefined {
	return chosen(machine) ?? places(machine, SHELLS).find(machine.isProgram) ?? findBrowser(machine);
}

function chosen({ env, isProgram }: Machine): string | undefined {
	const path = env.CHROMIUM_PATH;
	if (!path || isProgram(path)) return path || undefined;
	throw new Error(`CHROMIUM_PATH is “${path}”, which is no program. Expected the path of a Chromium or Chrome.`);
}

/** Where programs of these names may be. */
function places({ env }: Machine, names: readonly string[]): string[] {
	const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...FOLDERS];
	return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/**
 * Finds a browser, or gets one: with Playwright, else, as root where there is apt, from the system's packages. There the shell is
 * asked for too, without which the tests take longer.
 * @returns what tests without a window are run in
 * @throws {Error} that says what to install, if nothing helped
 */
export function ensureBrowser(machine: Machine = thisMachine): string {
	const found = findBrowser(machine) ?? getBrowser(machine);
	const isOwnChoice = Boolean(machine.env.CHROMIUM_PATH);
	if (!isOwnChoice && findShell(machine) === found && hasApt(machine)) install(machine, 'chromium-headless-shell');
	return findShell(machine) ?? found;
}

function getBrowser(machine: Machine): string {
	machine.say('No Chromium found; Playwright is asked for one.');
	machine.runs('npx', ['playwright', 'install', 'chromium']);
	const installed = findBrowser(machine);
	if (installed) return installed;
	if (hasApt(machine)) {
		machine.say('Playwright could not get one; the system’s packages are asked.');
		install(machine, 'chromium');
		const packaged = findBrowser(machine);
		if (packaged) return packaged;
	}
	throw new Error(
		'The browser tests need Chromium, and none could be installed. Install it, for example with “apt-get install chromium”, ' +
			'or set CHROMIUM_PATH to the program of a Chromium or Chrome that you have.'
	);
}

const hasApt = ({ isRoot, isProgram }: Machine) => isRoot && isProgram('/usr/bin/apt-get');

function install({ runs }: Machine, name: string): void {
	runs('apt-get', ['update', '--quiet']);
	runs('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name]);
}
