/** Words around a French date that say when something was by it. */
import { dateTies } from '../language/dateTies';

export const DATE_TIES = dateTies({
	before: [
		[['over'], 'après, après le, postérieur à, postérieure à'],
		[['under'], 'avant, avant le, antérieur à, antérieure à'],
		[['at-least'], 'au plus tôt en, au plus tôt le, pas avant, pas avant le'],
		[['at-most'], "au plus tard en, au plus tard le, d’ici, d'ici, d’ici à, d'ici à, pas après"],
		[['just-over'], 'peu après, peu après le, juste après'],
		[['just-under'], 'peu avant, peu avant le, juste avant'],
		[['exactly', 'at-least'], 'depuis, depuis le, dès, dès le, à partir de, à partir du, à compter de, à compter du'],
		[['exactly', 'at-most'], "jusqu’en, jusqu'en, jusqu’à, jusqu'à, jusqu’au, jusqu'au"]
	],
	behind: [
		[['at-least'], 'ou après, ou plus tard, au plus tôt'],
		[['at-most'], 'ou avant, ou plus tôt, au plus tard']
	],
	parts:
		"l’année, l'année, la fin de, fin, le début de, début, la mi -, mi -, l’été, l'été, l’hiver, l'hiver, l’automne, l'automne, le printemps"
});
