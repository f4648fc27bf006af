/** Words around a German date that say when something was by it. */
import { dateTies } from '../language/dateTies';

export const DATE_TIES = dateTies({
	before: [
		[['over'], 'nach, später als'],
		[['under'], 'vor, früher als'],
		[
			['at-least'],
			'frühestens, nicht vor, frühestens im, frühestens am, frühestens im jahr, in oder nach, nicht früher als'
		],
		[
			['at-most'],
			'spätestens, bis spätestens, spätestens im, spätestens am, spätestens bis, nicht nach, nicht später als, in oder vor'
		],
		[['just-over'], 'kurz nach, bald nach'],
		[['just-under'], 'kurz vor'],
		[['exactly', 'at-least'], 'seit, ab, von, erst'],
		[['exactly', 'at-most'], 'bis, bis zum']
	],
	behind: [
		[['at-least'], 'oder später, oder danach'],
		[['at-most'], 'oder früher, oder davor']
	],
	parts: 'dem jahr, jahr, anfang, ende, mitte, dem ende, dem anfang, sommer, winter, herbst, frühjahr, frühling'
});
