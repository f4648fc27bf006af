/** WebKitGTK, driven by WebDriver (https://www.w3.org/TR/webdriver2/) with plain requests, on a screen of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../clients/freePort';
import { browserHome } from './home';
import { takeErrors } from './consoleErrors';
import { allFrames, pathOf, type Engine, type Json, type Point, type Size, type System, type Tab } from './engine';

export interface WebKitPrograms {
	readonly driver: string;
	readonly miniBrowser: string;
	readonly xvfb: string;
}

/** Of a window, in px: higher than any embed and wider than any test. */
const SCREEN = '2400x4000x24';
/** The key of an element’s reference, as the specification has it. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The key, as the specification has it. */
const CONTROL = '\ue009';

/** Starts a screen, the driver on it, and a browser. */
export async function startWebKit(programs: WebKitPrograms, system: System): Promise<Engine> {
	const screen = spawn(programs.xvfb, ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const [display] = (await once(screen.stdout, 'data')) as [Buffer];
	const port = await freePort();
	const { LC_ALL: _, ...env } = process.env;
	const home = browserHome();
	const driver = spawn(programs.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...env,
			XDG_CONFIG_HOME: home.configuration,
			...(system.hasDesktop ? { XENVIRONMENT: home.resources } : {}),
			DISPLAY: `:${String(display).trim()}`,
			LANG: system.posixLocale ?? 'en_US.UTF-8',
			LIBGL_ALWAYS_SOFTWARE: '1',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}
	});
	const end = () => {
		driver.kill();
		screen.kill();
		home.remove();
	};
	const address = `http://127.0.0.1:${port}`;
	try {
		await answering(driver, `${address}/status`);
		const session = await openSession(address, programs.miniBrowser, system);
		return {
			name: 'webkit',
			downloads: home.downloads,
			newTab: (size) => newTab(session, size),
			async close() {
				await session('DELETE', '');
				end();
			}
		};
	} catch (error) {
		end();
		throw error;
	}
}

/** Sends a command below the session; returns its value. */
type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: Json) => Promise<unknown>;

async function answering(driver: ChildProcess, status: string): Promise<void> {
	for (let tries = 0; tries < 300 && driver.exitCode === null; tries += 1) {
		const isUp = await fetch(status).then(
			({ ok }) => ok,
			() => false
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('WebKitWebDriver did not start.');
}

async function openSession(address: string, binary: string, { isDark }: System): Promise<Command> {
	const send = async (method: string, url: string, body?: Json): Promise<unknown> => {
		const answer = await fetch(url, { method, ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}) });
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(`WebKit, ${method} ${url}: ${JSON.stringify(value)}`);
		return value;
	};
	const args = ['--automation', ...(isDark ? ['--dark-mode'] : [])];
	// A busy machine may take more than the 30 s that a script is given if nothing is said.
	const capabilities = {
		alwaysMatch: { 'webkitgtk:browserOptions': { binary, args }, timeouts: { script: 120_000 } }
	};
	const opened = (await send('POST', `${address}/session`, { capabilities })) as { sessionId: string };
	return (method, path, body) => send(method, `${address}/session/${opened.sessionId}${path}`, body);
}

/**
 * Runs in a page: has something painted again and again, which nobody sees. The driver takes a picture when the page is painted
 * next, and a page at rest never is.
 */
function keepPainting(): void {
	const mark = document.documentElement.appendChild(document.createElement('div'));
	mark.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px';
	let times = 0;
	// No less of black: what rounds to nothing is not painted.
	const timer = setInterval(() => (mark.style.background = `rgb(0 0 0 / ${(times += 1) % 2}%)`), 20);
	Reflect.set(window, 'stopPainting', () => {
		clearInterval(timer);
		mark.remove();
	});
}

function stopPainting(): void {
	(Reflect.get(window, 'stopPainting') as () => void)();
}

/** WebKit gives a session one window that is seen; a new tab is that window, emptied. */
async function newTab(session: Command, size: Size): Promise<Tab> {
	await session('POST', '/url', { url: 'about:blank' });
	const execute = <Result>(script: string, args: readonly unknown[] = []): Promise<Awaited<Result>> =>
		session('POST', '/execute/async', {
			// A promise is waited for here: this driver hands it back as an empty object.
			script: `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);
				Promise.resolve((${script})(...args)).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
			args: args as Json
		}).then((answer) => {
			const { value, error } = answer as { value: Awaited<Result>; error?: string };
			if (error !== undefined) throw new Error(error);
			return value;
		});
	async function resize(wanted: Size): Promise<void> {
		const around = await execute<Size>('() => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight })');
		const [width, height] = [wanted.width + around.width, wanted.height + around.height];
		await session('POST', '/window/rect', { x: 0, y: 0, width, height });
		// The page hears of it later.
		const isDone = await execute<boolean>(
			`async ({ width, height }) => {
				const isDone = () => innerWidth === width && innerHeight === height;
				for (let tries = 0; tries < 400 && !isDone(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
				return isDone();
			}`,
			[wanted]
		);
		if (!isDone) throw new Error(`WebKit’s window cannot be ${wanted.width} × ${wanted.height} px.`);
	}
	async function elementAt(selector: string): Promise<string> {
		const found = await session('POST', '/element', { using: 'css selector', value: selector });
		return (found as Record<string, string>)[ELEMENT] ?? '';
	}
	const errors: string[] = [];
	const hearErrors = async () => void errors.push(...(await execute<string[]>(String(takeErrors))));
	await resize(size);
	return {
		resize,
		async open(address) {
			await hearErrors();
			await session('POST', '/url', { url: address });
		},
		run: (inPage, ...args) => execute(String(inPage), args),
		async runIn<Args extends readonly Json[], Result>(
			place: number,
			inFrame: (...args: Args) => Result,
			...args: Args
		): Promise<Awaited<Result>> {
			const frame = await session('POST', '/execute/sync', { script: `return (${allFrames})()[${place}]`, args: [] });
			await session('POST', '/frame', { id: frame as Json });
			try {
				return await execute<Result>(String(inFrame), args);
			} finally {
				await session('POST', '/frame', { id: null });
			}
		},
		press: async (selector) => void (await session('POST', `/element/${await elementAt(selector)}/click`)),
		async drag(from, to) {
			const move = ({ x, y }: Point) => ({ type: 'pointerMove', duration: 20, origin: 'viewport', x, y });
			const path = [move(from), { type: 'pointerDown', button: 0 }, ...pathOf(from, to).map(move)];
			const actions = [...path, { type: 'pointerUp', button: 0 }];
			const parameters = { pointerType: 'mouse' };
			await session('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
		},
		type: async (selector, text) =>
			void (await session('POST', `/element/${await elementAt(selector)}/value`, { text })),
		paste: async (selector) =>
			void (await session('POST', `/element/${await elementAt(selector)}/value`, { text: `${CONTROL}v` })),
		async picture() {
			await execute(String(keepPainting));
			const taken = Buffer.from((await session('GET', '/screenshot')) as string, 'base64');
			await execute(String(stopPainting));
			return taken;
		},
		print: () => Promise.resolve(undefined),
		async errors() {
			await hearErrors();
			return errors.splice(0);
		},
		close: async () => void (await session('POST', '/url', { url: 'about:blank' }))
	};
}
