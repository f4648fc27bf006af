/** German words around numbers: what ties them to the truth, makes them a change, or denies them. */
import { phraseIndex } from '../language/phraseIndex';
import type { Stance } from '../language/stance';
import { phrasesOf, setOf } from '../lists/words';
import type { ContextLists, StanceLists } from '../lists/words';
import type { Relation } from '../../quantity/types';

export const CONTEXT: ContextLists = {
	before: phraseIndex<Relation>([
		...phrasesOf(
			'rund, etwa, ungefähr, circa, ca, ca., zirka, in etwa, gegen, annäherungsweise, annähernd, schätzungsweise, um die, an die, so um die, grob, geschätzt, geschätzte, geschätzten',
			'about' as const
		),
		...phrasesOf('≈, ~, in der Größenordnung von', 'about' as const),
		...phrasesOf(
			'gut, etwas mehr als, etwas über, leicht über, knapp über, kaum mehr als, ein wenig mehr als, geringfügig mehr als, reichlich',
			'just-over' as const
		),
		...phrasesOf(
			'knapp, fast, beinahe, nahezu, bald, kaum weniger als, knapp unter, etwas weniger als, etwas unter, nicht ganz',
			'just-under' as const
		),
		...phrasesOf(
			'mehr als, über, weit über, weit mehr als, deutlich über, deutlich mehr als, höher als, oberhalb von, jenseits von, größer als, übersteigt, überstieg, überschritt, überschreitet, >, länger als',
			'over' as const
		),
		...phrasesOf(
			'mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, keine weniger als, ab, minimal, ≥, nicht minder als, allermindestens',
			'at-least' as const
		),
		...phrasesOf(
			'weniger als, unter, weit unter, deutlich unter, deutlich weniger als, niedriger als, unterhalb von, geringer als, kleiner als, <, weit weniger als',
			'under' as const
		),
		...phrasesOf(
			'bis zu, bis hin zu, höchstens, maximal, nicht mehr als, nicht über, allenfalls, ≤, längstens, bestenfalls, maximal bis zu',
			'at-most' as const
		)
	]),
	after: phraseIndex<Relation>([
		...phrasesOf('und mehr, oder mehr, und älter, oder älter, und darüber, aufwärts', 'at-least' as const),
		...phrasesOf('oder weniger, und weniger, und jünger, oder jünger', 'at-most' as const)
	]),
	unsure: setOf('unter gegen ab'),
	unsureOfTime: setOf('über'),
	upTo: new Set(),
	articles: setOf('der die das den dem des ein eine einen einem einer eines'),
	rangeBefore: setOf('zwischen'),
	rangeBetween: setOf('und'),
	rangeAlone: setOf('bis oder'),
	fromBefore: setOf('von'),
	fromBetween: setOf('auf'),
	fromIsChange: true,
	signs: new Map([
		['plus', 1],
		['minus', -1]
	]),
	rises:
		/^(?:(?:an)?steig(?:t|en|end|ende[rnms]?|erte?n?|ert)|(?:an)?stieg(?:en)?|(?:an)?gestiegene?[rnms]?|gesteigerte?n?|erhöh(?:t|te|ten|en)|zugenommen|zugelegt|zulegen|zunimmt|kletter(?:t|te|ten|n)|geklettert|wuchs(?:en)?|wächst|wachsen|gewachsene?n?|verbessert(?:e|en)?|angehoben|hob|aufgestockt|gewann(?:en)?|gewonnen|verteuert(?:e|en)?|teurer|überschritten|übertroffen|übertraf|beschleunigt|expandiert|angewachsen|sprang|gesprungen|schnellte|zog|legten?|legt|hinzugekommen|ausgeweitet|ausgebaut|\p{L}*(?:plus|zuwachs|zuwächsen?|zuwächse|anstieg[es]?|wachstum[s]?|steigerung|steigerungen|erhöhung|zunahme|verteuerung|anhebung|aufschlag|sprung))$/u,
	falls:
		/^(?:(?:ab)?sink(?:t|en|end|ende[rnms]?)|(?:ab)?sank(?:en)?|gesunkene?[rnms]?|fiel(?:en)?|fällt|fallen|gefallene?n?|zurückgegangen|zurückgehen|zurückging|zurück|verringer(?:t|te|ten|n)|verminder(?:t|te|ten|n)|reduzier(?:t|te|ten|en)|gekürzt|kürzte|abgenommen|abnimmt|schrumpf(?:t|te|ten|en)|geschrumpft|brach(?:en)?|eingebrochen|verlor(?:en)?|verschlechtert(?:e|en)?|verbilligt(?:e|en)?|gesenkt|senkte|senken|senkt|unterschritten|rutscht(?:e|en)?|gerutscht|halbiert(?:e|en)?|stürzt(?:e|en)?|abgebaut|eingespart|nachgegeben|gab|verfehlt|\p{L}*(?:minus|rückgang[es]?|rückgänge|abnahme|verringerung|senkung|kürzung|einbruch|reduktion|reduzierung|einbußen?|entschuldung|schwund))$/u,
	moves:
		/^(?:nahm(?:en)?|nimmt|nehmen|ging(?:en)?|geht|verändert(?:e|en)?|änderte|veränderung|differenz|unterschied|abweichung|abgewichen|verschob|schwankt\p{L}*|entwickelt(?:e|en)?)$/u,
	more: /^(?:mehr|höher\p{L}*|größer\p{L}*|länger\p{L}*|stärker|teurer|schneller|älter|schwerer|wärmer\p{L}*|darüber)$/u,
	less: /^(?:weniger|niedriger\p{L}*|geringer\p{L}*|kleiner\p{L}*|kürzer\p{L}*|schwächer|billiger|günstiger|langsamer|jünger|leichter|kälter\p{L}*|kühler\p{L}*|tiefer|darunter)$/u,
	nouns:
		/(?:plus|zuwachs|anstieg|wachstum|steigerung|erhöhung|zunahme|minus|rückgang|abnahme|verringerung|senkung|kürzung|einbruch|veränderung|unterschied|differenz)$/u,
	joins: new Set([',', 'und', 'oder', 'bzw', 'beziehungsweise', 'sowie']),
	above: setOf('über'),
	below: setOf('unter'),
	sizeLinks: setOf('von um mit'),
	boundLinks: setOf('um'),
	levelLinks: setOf(
		'auf bei beträgt betrug betragen betrugen lag liegt liegen lagen sind ist war waren machen machte macht machten zählt zählte erreichte erreichten erreicht kostet kostete insgesamt aus in'
	),
	verbLast: true,
	partOf: setOf('der des aller von vom davon dieser'),
	plain: setOf(
		`nur lediglich sogar noch bereits schon und oder dass sowie also insgesamt wurden wurde werden hat haben hatte hatten war waren sind ist es gab gibt
		im in an am aus für zu zum bei auf seit vor nach mit von über durch als wie je allein zusammen dann heute damals hierzulande derzeit aktuell zuletzt
		diese dieser diesen allen alle ihre seine unsere deren dessen die der das den dem des beide zwischen bis sie er wir sich ja real dabei jetzt nun auch aber doch
		lag liegt beträgt betrug erreichte zählt zählte verzeichnete verkaufte verkauften produzierte erzielte kostet kostete fielen fiel glauben glaubt fahren bestehend statt gegen gegenüber rechnerisch weitere weiteren letzten ersten vergangenen`
	),
	nounsAreCapital: true,
	vowels: /[aeiouyäöü]/u,
	functionWords: setOf(
		`der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei bis für mit nach seit von vor zu zum zur über unter um
		als wie dass ob wenn weil da so auch nur noch schon nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte hatten sich er sie es wir ihr
		ihre sein seine beziehungsweise bzw sowie gegen durch ohne je pro per also dabei damit davon dazu mehr weniger zwischen gegenüber entspricht entsprechen laut`
	),
	labels: setOf(
		'nr nummer seite seiten s kapitel kap abbildung abb tabelle tab artikel art absatz abs paragraf paragraph platz rang band anlage ziffer version stufe klasse gleis linie artikelnummer drucksache az tel telefon fax plz postfach top punkt'
	),
	vague: phraseIndex([
		...phrasesOf(
			'Dutzende, viele, mehrere, einige, zahlreiche, hunderte, Hunderte, tausende, Tausende, zehntausende, hunderttausende, etliche, wenige, ein paar, unzählige, Millionen von, mehrere Hundert, einige Hundert, mehrere Tausend, einige Tausend, mehrere hundert, mehrere tausend, manche, die meisten, die Mehrheit, eine Mehrheit, ein Großteil, einmal, mehrmals',
			true as const
		)
	]),
	none: setOf('kein keine keinen keinem keiner keines null'),
	whole:
		/(?:menschen|personen|männer|frauen|kinder|einwohner|beschäftigte|mitarbeiter|arbeitslose|schüler|studierende|patienten|tote|verletzte|opfer|fälle|einsätze|stimmen|sitze|länder|städte|schiffe|flugzeuge|haushalte)n?$/u,
	mean: /(?:durchschnitt|mittel|pro|je|jede[rs]?)/u
};

const STANCES: readonly (readonly [Stance, string])[] = [
	[
		'denial',
		'nicht, kein, keine, keinen, keinem, keiner, niemals, nie, falsch, bestreitet, bestritt, dementiert, dementierte, weder, ohne dass, unwahr, angeblich nicht'
	],
	[
		'condition',
		'wenn, falls, sofern, könnte, könnten, würde, würden, dürfte, dürften, sollte, sollten, möglicherweise, vielleicht, wohl, vermutlich, voraussichtlich, womöglich, hätte, hätten, wäre, wären, unter der Bedingung'
	],
	[
		'hearsay',
		'laut, zufolge, nach Angaben, sagte, sagt, erklärte, teilte, berichtet, berichtete, hieß es, heißt es, angeblich, soll, sollen, behauptet, behauptete, sei, seien, habe, schätzt, schätzte, meint, mutmaßt'
	],
	['limit', 'nur, lediglich, allein, ausschließlich, ausgenommen, außer, abgesehen von, bis auf, ohne']
];

export const STANCE: StanceLists = {
	phrases: phraseIndex<Stance>(STANCES.flatMap(([stance, cell]) => phrasesOf(cell, stance))),
	next: setOf('; :')
};
