/** Finds the browsers of other makers, and gets them as Chromium is got: as root on Debian from the system's packages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, thisMachine, type Machine } from '../../browser/setup/findBrowser';
import type { Engine, EngineName, System } from '../drive/engine';
import { startChromium } from '../drive/chromium';
import { startFirefox } from '../drive/firefox';
import { startWebKit } from '../drive/webkit';

/** Starts a browser for a reader's system; undefined for one that is not installed. */
export type Starters = Readonly<Record<EngineName, ((system: System) => Promise<Engine>) | undefined>>;

const FIREFOXES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/lib'];

export function findEngines(machine: Machine = thisMachine): Starters {
	const { isProgram } = machine;
	const chromium = findBrowser(machine);
	const firefox = FIREFOXES.find(isProgram);
	const miniBrowser = miniBrowsers().find(isProgram);
	const hasWebKit = isProgram(WEBKIT_DRIVER) && isProgram(XVFB) && miniBrowser !== undefined;
	return {
		chromium: chromium === undefined ? undefined : (system) => startChromium(chromium, system),
		firefox: firefox === undefined ? undefined : (system) => startFirefox(firefox, system),
		webkit: hasWebKit ? (system) => startWebKit({ driver: WEBKIT_DRIVER, miniBrowser, xvfb: XVFB }, system) : undefined
	};
}

function miniBrowsers(): string[] {
	return LIBRARIES.flatMap((folder) => namesIn(folder).map((name) => join(folder, name, 'MiniBrowser')));
}

/** The versions of WebKitGTK, the newest first. */
function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => name.startsWith('webkit2gtk-4') || name.startsWith('webkitgtk-6'))
			.sort()
			.reverse();
	} catch {
		return [];
	}
}

/** Gets what is missing, where that can be done, and says which browsers will not be tested. */
export function ensureEngines(machine: Machine = thisMachine): Starters {
	const isMissing = () => Object.entries(findEngines(machine)).filter(([, start]) => !start);
	if (isMissing().length > 0 && machine.isRoot && machine.isProgram('/usr/bin/apt-get')) {
		machine.say('Firefox or WebKit is missing; the system’s packages are asked.');
		machine.runs('apt-get', ['update', '--quiet']);
		const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
		machine.runs('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages]);
	}
	for (const [name] of isMissing())
		machine.say(
			`Not tested in ${name}, which is not installed. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`
		);
	return findEngines(machine);
}
