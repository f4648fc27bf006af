import { expect, it } from 'vitest';
import { headerCss, logoNamed, logoPictures } from '../../../../src/lib/site/shell/logo';

const light = { file: 'house/mark.svg', kind: 'svg', width: 1200, height: 320 } as const;
const dark = { file: 'b.png', kind: 'png', width: 480, height: 48 } as const;

it('has an address of its own, whatever its file is called, and the room of a header', () => {
	expect(logoPictures({ light, dark }, '/site')).toEqual([
		{ src: '/site/logo.svg', theme: 'light', width: 120, height: 32 },
		{ src: '/site/logo-dark.png', theme: 'dark', width: 200, height: 20 }
	]);
	expect(logoPictures({ light }, '')).toHaveLength(1);
	expect(logoNamed('logo-dark.png')).toEqual({ theme: 'dark', kind: 'png' });
	for (const other of ['logo.gif', 'logo-light.svg', 'a-logo.svg']) expect(logoNamed(other)).toBeUndefined();
});

it('is shown in its own theme; where there is one alone, on a light ground', () => {
	expect(headerCss({})).toContain('.name{white-space:normal');
	expect(headerCss({})).not.toContain('.logo');
	expect(headerCss({ logo: { light, dark } })).toContain(":root[data-theme='dark'] .logo-light{display:none}");
	expect(headerCss({ logo: { light } })).not.toContain('.logo-light{display:none}');
	expect(headerCss({ logo: { light } })).toContain(":root[data-theme='dark'] .logo-light{background:var(--light-card)");
});
