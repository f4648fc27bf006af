/** Words around a Russian date that say when something was by it. */
import { dateTies } from '../language/dateTies';

export const DATE_TIES = dateTies({
	before: [
		[['over'], 'после, позднее, позже'],
		[['under'], 'раньше, ранее'],
		[['at-least'], 'не ранее, не раньше, не до'],
		[['at-most'], 'к, не позднее, не позже'],
		[['just-over'], 'вскоре после, сразу после'],
		[['just-under'], 'незадолго до'],
		[['exactly', 'at-least'], 'с, со, начиная с, от'],
		[['exactly', 'at-most'], 'по, вплоть до'],
		[['under', 'exactly', 'at-most'], 'до']
	],
	behind: [
		[['at-least'], 'или позже, или позднее'],
		[['at-most'], 'или раньше, или ранее']
	],
	parts: 'конца, начала, середины, концу, началу, середине, лета, зимы, осени, весны'
});
