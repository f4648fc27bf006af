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
export function lightened(svg: string): string {
	return svg
		.replaceAll(/><\/(?:path|rect|stop|line|circle|polygon|use)>/g, '/>')
		.replaceAll(/<[a-zA-Z][^>]*>/g, (tag) => {
			const classes = /\sclass="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
			let light = tag.replaceAll(/\sdata-(?:mark|basis|sentence|of)="[^"]*"/g, '');
			// The style sheet gives a drawing its width, and its `viewBox` the height.
			if (tag.startsWith('<svg'))
				light = light.replaceAll(/\s(?:width|height)="[^"]*"/g, '').replace('<svg', `<svg font-size="${PLAIN_SIZE}"`);
			// What most words have, they inherit.
			if (tag.startsWith('<text')) light = light.replace(` font-size="${PLAIN_SIZE}"`, '');
			// One figure stands in an embed: its name need not be in every id.
			light = light.replace(/( id="|url\(#)[a-z0-9-]+-(\d+)-/, '$1w$2');
			if (tag.startsWith('<stop')) light = light.replace(' stop-opacity="1"', '');
			for (const [attribute, prefix] of OVERRIDDEN) {
				if (classes.some((name) => name.startsWith(`${prefix}-`)))
					light = light.replace(new RegExp(`\\s${attribute}="#[0-9a-f]{6}"`), '');
			}
			return light;
		});
}
