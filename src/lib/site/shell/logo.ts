/** A brand in the header of pages: its logo, else its name. A site without one has nothing of it, neither markup nor style. */
import type { Logo, LogoFile } from '../../dataset/types';

type Theme = keyof Logo;

/** The address of a logo, below the site’s: the same whatever its file is called. */
export function logoName(theme: Theme, { kind }: Pick<LogoFile, 'kind'>): string {
	return `${theme === 'light' ? 'logo' : 'logo-dark'}.${kind}`;
}

/** Which logo an address below the site’s is of; undefined if it is of none. */
export function logoNamed(name: string): { readonly theme: Theme; readonly kind: LogoFile['kind'] } | undefined {
	const [, dark, kind] = /^logo(-dark)?\.(svg|png)$/.exec(name) ?? [];
	return kind === 'svg' || kind === 'png' ? { theme: dark ? 'dark' : 'light', kind } : undefined;
}

/** A picture as the header shows it. */
export interface LogoPicture {
	readonly src: string;
	readonly theme: Theme;
	/** In px; the style sheet makes it smaller where there is less room. */
	readonly width: number;
	readonly height: number;
}

/** No higher and no wider, in px. */
const ROOM = { height: 32, width: 200 };

/** What the header shows, of each theme one. @param base the path below which the site is served */
export function logoPictures(logo: Logo, base: string): LogoPicture[] {
	const picture = (theme: Theme, file: LogoFile): LogoPicture => {
		const scale = Math.min(ROOM.height / file.height, ROOM.width / file.width);
		const [width, height] = [file.width, file.height].map((side) => Math.round(side * scale));
		return { src: `${base}/${logoName(theme, file)}`, theme, width: width ?? 0, height: height ?? 0 };
	};
	return [picture('light', logo.light), ...(logo.dark ? [picture('dark', logo.dark)] : [])];
}

/** Style of the header’s pictures: the one of the theme is shown; without a dark one the light one keeps a light ground. */
function logoCss({ dark }: Logo): string {
	const inDark = dark
		? (root: string) => `${root} .logo-light{display:none}${root} .logo-dark{display:block}`
		: (root: string) => `${root} .logo-light{background:var(--light-card);padding:4px 8px;border-radius:4px}`;
	return [
		'.logo-light,.logo-dark{display:block;height:auto;max-width:42vw;box-sizing:content-box}.logo-dark{display:none}',
		`@media screen and (prefers-color-scheme:dark){${inDark(":root:not([data-theme='light'])")}}`,
		`@media screen{${inDark(":root[data-theme='dark']")}}`
	].join('');
}

/** A name may be long: where there is little room it has two lines, and on phones smaller letters. */
const NAME_CSS = [
	'header .wrap .name{white-space:normal;overflow-wrap:anywhere;text-wrap:balance;line-height:1.15;padding:0}',
	'@media (max-width:50rem){header .wrap .name{font-size:min(1.125rem,5vw)}}'
].join('');

/** Style of the header of a site that has a brand: of its logo, else of its name. */
export function headerCss({ logo }: { readonly logo?: Logo }): string {
	return logo ? logoCss(logo) : NAME_CSS;
}
