/** Earlier addresses, most of renamed figures: a page that leads on without a script, wherever the site is served. */
import { currentDataset, findFigure } from '../../dataset/current';
import { publicAddress } from '../address';

/** Pages and embeds of a figure, and what stands below them; files answer under their earlier names themselves. */
const PAGE = /^(\/(?:figures|embed)\/)([a-z0-9-]+)(\/(?:[a-z0-9-]+\/)*)$/;

/**
 * The new path of a page, or undefined if it has not moved. Paths are without the base path.
 * @throws {Error} with every mistake of a broken dataset, whatever the path: nothing is answered from one
 */
export function movedTo(path: string): string | undefined {
	currentDataset();
	const [, room = '', slug = '', rest = ''] = PAGE.exec(path) ?? [];
	const figure = slug === '' ? undefined : findFigure(slug);
	return figure && figure.slug !== slug ? `${room}${figure.slug}${rest}` : undefined;
}

/** The page at an earlier address. Paths are made of safe characters alone, so nothing needs escaping. */
export function redirectPage(path: string, base: string): string {
	const to = `${base}${path}`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<title>This page has a new address</title>
<link rel="canonical" href="${publicAddress(path)}">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body><p>This page has a new address: <a href="${to}">${to}</a></p></body>
</html>
`;
}
