import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, findShell, type Machine } from '../../browser/setup/findBrowser';

/** A machine with these programs; running a command may add some. */
function machineWith(programs: string[], machine: Partial<Machine> = {}): Machine {
	return {
		env: { PATH: '/opt/tools:/usr/bin' },
		isProgram: (path) => programs.includes(path),
		playwrightsOwn: '/playwright/chrome',
		isRoot: true,
		runs: () => false,
		say: () => undefined,
		...machine
	};
}

describe('the search for a browser', () => {
	it('takes CHROMIUM_PATH before all others', () => {
		const env = { CHROMIUM_PATH: '/mine/chrome', PATH: '/usr/bin' };
		expect(findBrowser(machineWith(['/mine/chrome', '/usr/bin/chromium'], { env }))).toBe('/mine/chrome');
	});

	it('refuses a CHROMIUM_PATH that is no program instead of taking another one', () => {
		const env = { CHROMIUM_PATH: '/mine/chrome', PATH: '/usr/bin' };
		expect(() => findBrowser(machineWith(['/usr/bin/chromium'], { env }))).toThrow('/mine/chrome');
	});

	it('looks along PATH, then in the usual places, then at Playwright’s own', () => {
		expect(findBrowser(machineWith(['/opt/tools/google-chrome', '/usr/bin/chromium']))).toBe(
			'/opt/tools/google-chrome'
		);
		expect(findBrowser(machineWith(['/snap/bin/chromium', '/playwright/chrome']))).toBe('/snap/bin/chromium');
		expect(findBrowser(machineWith(['/playwright/chrome']))).toBe('/playwright/chrome');
		expect(findBrowser(machineWith([]))).toBeUndefined();
	});

	it('prefers a shell where no window is needed, but not to CHROMIUM_PATH', () => {
		const programs = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/mine/chrome'];
		expect(findShell(machineWith(programs))).toBe('/usr/bin/chromium-headless-shell');
		expect(findBrowser(machineWith(programs))).toBe('/usr/bin/chromium');
		expect(findShell(machineWith(programs, { env: { CHROMIUM_PATH: '/mine/chrome' } }))).toBe('/mine/chrome');
		expect(findShell(machineWith(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
	});
});

describe('getting a browser', () => {
	it('asks Playwright first', () => {
		const programs: string[] = [];
		const ran: string[] = [];
		const runs: Machine['runs'] = (program, args) => {
			ran.push([program, ...args].join(' '));
			programs.push('/playwright/chrome');
			return true;
		};
		expect(ensureBrowser(machineWith(programs, { runs }))).toBe('/playwright/chrome');
		expect(ran).toEqual(['npx playwright install chromium']);
	});

	it('asks the system’s packages next, as root', () => {
		const programs = ['/usr/bin/apt-get'];
		const ran: string[] = [];
		const runs: Machine['runs'] = (program, args) => {
			ran.push(`${program} ${args[0]} ${args.at(-1)}`);
			if (args[0] === 'install' && program === 'apt-get') programs.push(`/usr/bin/${args.at(-1)}`);
			return program === 'apt-get';
		};
		expect(ensureBrowser(machineWith(programs, { runs }))).toBe('/usr/bin/chromium-headless-shell');
		expect(ran).toEqual([
			'npx playwright chromium',
			'apt-get update --quiet',
			'apt-get install chromium',
			'apt-get update --quiet',
			'apt-get install chromium-headless-shell'
		]);
	});

	it('does without the shell where it cannot be had, and does not ask for it where a browser was named', () => {
		const ran: string[] = [];
		const runs: Machine['runs'] = (_program, args) => {
			ran.push(String(args[0]));
			return false;
		};
		const programs = ['/usr/bin/apt-get', '/usr/bin/chromium'];
		expect(ensureBrowser(machineWith(programs, { runs }))).toBe('/usr/bin/chromium');
		expect(ran).toEqual(['update', 'install']);
		expect(ensureBrowser(machineWith(programs, { runs, env: { CHROMIUM_PATH: '/usr/bin/chromium' } }))).toBe(
			'/usr/bin/chromium'
		);
		expect(ran).toHaveLength(2);
	});

	it('does not touch the system’s packages for anybody else, and says what to install', () => {
		const ran: string[] = [];
		const runs: Machine['runs'] = (program) => {
			ran.push(program);
			return false;
		};
		expect(() => ensureBrowser(machineWith(['/usr/bin/apt-get'], { runs, isRoot: false }))).toThrow(
			'apt-get install chromium'
		);
		expect(ran).toEqual(['npx']);
	});
});
