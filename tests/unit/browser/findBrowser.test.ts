import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '../../browser/setup/findBrowser';

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
			ran.push(`${program} ${args[0]}`);
			if (args[0] === 'install' && program === 'apt-get') programs.push('/usr/bin/chromium');
			return program === 'apt-get';
		};
		expect(ensureBrowser(machineWith(programs, { runs }))).toBe('/usr/bin/chromium');
		expect(ran).toEqual(['npx playwright', 'apt-get update', 'apt-get install']);
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
