/** What tests ask of a browser, whichever it is: the smallest common part of those that we can drive. */

export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** Milliseconds that no page and no command needs, on a slow and busy machine either. */
export const PATIENCE = 120_000;

/** px of the window’s inside. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** A place in the window, in px. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Places between two, and the second: a hand does not jump. */
export function pathOf(from: Point, to: Point): Point[] {
	return [1, 2, 3, 4, 5].map((step) => ({
		x: Math.round(from.x + ((to.x - from.x) * step) / 5),
		y: Math.round(from.y + ((to.y - from.y) * step) / 5)
	}));
}

/** A sheet. */
export interface Paper {
	readonly format: 'A4' | 'A3' | 'Letter';
	/** Wider than high. */
	readonly landscape?: boolean;
}
export const A4: Paper = { format: 'A4' };

/** How the reader has set up the system; light and without forced colours if not said. */
export interface System {
	readonly isDark?: boolean;
	/** A contrast theme. WebKitGTK has none. */
	readonly hasForcedColours?: boolean;
	/** How large the reader has set pages: device pixels of a CSS pixel. WebKitGTK cannot be asked for it. */
	readonly zoom?: number;
	/**
	 * A desktop that says how letters are drawn. Without one WebKitGTK makes each as wide as whole pixels: texts of 11 and 12 px
	 * are 5 to 8 % wider, which drawings and heights must bear as well.
	 */
	readonly hasDesktop?: boolean;
	/** The language of the system as POSIX has it, such as `C.UTF-8`; English if not said. WebKitGTK alone takes its own from it. */
	readonly posixLocale?: string;
}

/** What JSON can tell: arguments of functions that run in a page, and their results. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** A running browser. */
export interface Engine {
	readonly name: EngineName;
	/** The folder in which it saves files. */
	readonly downloads: string;
	/** A new tab of this size, with nothing in it. */
	newTab(size: Size): Promise<Tab>;
	close(): Promise<void>;
}

export interface Tab {
	/** Loads an address, embeds and fonts too. */
	open(address: string): Promise<void>;
	resize(size: Size): Promise<void>;
	/** Runs a function in the page. It sees nothing of the test but its arguments. */
	run<Args extends readonly Json[], Result>(inPage: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
	/** The same in an iframe, by its place in the document; those in shadow roots count. */
	runIn<Args extends readonly Json[], Result>(
		frame: number,
		inFrame: (...args: Args) => Result,
		...args: Args
	): Promise<Awaited<Result>>;
	/** Presses the element that a selector finds, as a hand would. */
	press(selector: string): Promise<void>;
	/** Holds the pointer at a place, moves it to the other in steps, and lets go; px of the window. */
	drag(from: Point, to: Point): Promise<void>;
	/** Types into the element that a selector finds. */
	type(selector: string, text: string): Promise<void>;
	/** Pastes what was copied into the element that a selector finds, by the keys. */
	paste(selector: string): Promise<void>;
	/** What is seen of the page, as PNG. */
	picture(): Promise<Uint8Array>;
	/** The page as PDF, on A4 if not said; undefined where the browser cannot be asked for one. */
	print(paper?: Paper): Promise<Uint8Array | undefined>;
	/** Errors that the console told since it was last asked. WebKit tells those alone that the page's own script can hear. */
	errors(): Promise<readonly string[]>;
	close(): Promise<void>;
}

/** Runs in a page: all its iframes, those in shadow roots after the others. */
export function allFrames(): HTMLIFrameElement[] {
	const roots: ParentNode[] = [document];
	// The list grows while it is gone through.
	for (const root of roots)
		for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
	return roots.flatMap((root) => [...root.querySelectorAll('iframe')]);
}

/** The call of a function as text: a page knows nothing of this program. */
export function calling(inPage: unknown, args: readonly Json[]): string {
	return `(${inPage})(...${JSON.stringify(args)})`;
}
