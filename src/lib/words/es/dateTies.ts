/** Words around a Spanish date that say when something was by it. */
import { dateTies } from '../language/dateTies';

export const DATE_TIES = dateTies({
	before: [
		[['over'], 'después de, tras, después del, con posterioridad a'],
		[['under'], 'antes de, antes del, con anterioridad a'],
		[['at-least'], 'no antes de, no antes del, en o después de'],
		[['at-most'], 'a más tardar en, a más tardar el, no más tarde de, para, en o antes de'],
		[['just-over'], 'poco después de, poco después del'],
		[['just-under'], 'poco antes de, poco antes del'],
		[['exactly', 'at-least'], 'desde, desde el, a partir de, a partir del'],
		[['exactly', 'at-most'], 'hasta, hasta el']
	],
	behind: [
		[['at-least'], 'o después, o más tarde'],
		[['at-most'], 'o antes, a más tardar']
	],
	parts:
		'el año, año, finales de, principios de, mediados de, el final de, el inicio de, el verano de, el invierno de, el otoño de, la primavera de'
});
