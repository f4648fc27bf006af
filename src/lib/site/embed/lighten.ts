/** A drawing without what an embed has no use for; a third of its bytes on the wire. */

/** Which class overrides which attribute; both come from the same token. */
const OVERRIDDEN: readonly [attribute: string, prefix: string][] = [
	['fill', 'f'],
	['stroke', 's'],
	['stop-color', 'g']
];

/** The size of most words in a drawing, in px. */
const PLAIN_SIZE = 12;

/**
 * Drops light colours that a class overrides anyway (an embed never comes without its style sheet) and what links marks
 * to words, for which pages have a script and embeds have none.
 */
export function lightened(drawings: string): string {
	return withoutBareGroups(drawings)
		.replaceAll(/<svg[\s\S]*?<\/svg>/g, withDefinitionsOnce)
		.replaceAll(/(?<!<\/tspan)>\s+<(?!tspan)/g, '><')
		.replaceAll(/><\/(?:path|rect|stop|line|circle|polygon|use)>/g, '/>')
		.replaceAll(/<[a-zA-Z][^>]*>/g, (tag) => {
			const classes = /\sclass="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
			let light = tag.replaceAll(/\sdata-(?:mark|basis|sentence|of)="[^"]*"/g, '');
			// The style sheet gives a drawing its width and its face, and its `viewBox` the height.
			if (tag.startsWith('<svg'))
				light = light
					.replaceAll(/\s(?:width|height|data-width|font-family)="[^"]*"/g, '')
					.replace('<svg', `<svg font-size="${PLAIN_SIZE}"`);
			// What most words have, they inherit.
			if (tag.startsWith('<text')) light = light.replace(` font-size="${PLAIN_SIZE}"`, '');
			// One figure stands in an embed: its name need not be in every id.
			light = light.replace(/( id="|url\(#)[a-z0-9-]+-(\d+)-/, '$1w$2');
			if (tag.startsWith('<linearGradient')) light = light.replace(' x1="0" y1="0" x2="1" y2="0"', '');
			light = light.replaceAll(/ [xy]="0"/g, '');
			// A diamond is as wide as its interval; where that has no width, its edges have no length.
			if (tag.startsWith('<path')) light = light.replaceAll(/(L([\d.]+) [\d.]+)H\2(?![\d.])/g, '$1');
			if (tag.startsWith('<stop')) light = light.replace(' stop-opacity="1"', '');
			for (const [attribute, prefix] of OVERRIDDEN) {
				if (classes.some((name) => name.startsWith(`${prefix}-`)))
					light = light.replace(new RegExp(`\\s${attribute}="#[0-9a-f]{6}"`), '');
			}
			return light;
		});
}

/** Of the patterns and gradients of one drawing that differ in nothing but their names, the first. */
function withDefinitionsOnce(svg: string): string {
	const first = new Map<string, string>();
	const other = new Map<string, string>();
	const light = svg.replaceAll(
		/<(pattern|linearGradient) id="([^"]+)"([\s\S]*?)<\/\1>/g,
		(definition, name: string, id: string, rest: string) => {
			const known = first.get(name + rest);
			if (known === undefined) first.set(name + rest, id);
			else other.set(id, known);
			return known === undefined ? definition : '';
		}
	);
	return light.replaceAll(/url\(#([^)]+)\)/g, (use, id: string) => (other.has(id) ? `url(#${other.get(id)})` : use));
}

/** Without groups that say nothing. */
function withoutBareGroups(svg: string): string {
	const bare: boolean[] = [];
	return svg.replaceAll(/<g\b[^>]*>|<\/g>/g, (tag) => {
		if (tag !== '</g>') bare.push(/^<g(?:\sdata-\w+="[^"]*")*>$/.test(tag));
		return (tag === '</g>' ? bare.pop() : bare.at(-1)) ? '' : tag;
	});
}
