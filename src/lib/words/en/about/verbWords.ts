/** English verbs of reports by their forms, and small classes of words, for finding who or what a number speaks of. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of “be”, “have”, “do” and the modals, contracted too. */
export const AUXILIARIES = list(
	`is are was were be been being am has have had having do does did will would can could shall should may might must
	isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't i'm
	we're you're they're it's that's there's he's she's we've they've i've you've we'll they'll it'll`
);

/** Pasts that are no regular “-ed”, and are seldom a noun or adjective. */
export const PASTS = list(
	`rose fell grew shrank sank became came went ran saw took made held stood lost won met paid sold sent built spent led
	kept began drew drove gave got left found brought bought thought taught caught fought said told wrote broke chose
	spoke stole swam threw wore woke flew froze forgot slid sprang swung shot struck dealt meant dug hung lent slept
	swept overtook withdrew outgrew beat became underwent hit cut put set cost spread let burst knew showed felt heard
	rebounded topped stayed ate drank blew fed fled hid rode sang sat tore swore`
);

/** Past participles that are no “-ed”. */
export const PARTICIPLES = list(
	`risen fallen grown shrunk sunk become come gone run seen taken made held stood lost won met paid sold sent built spent
	led kept begun drawn driven given got gotten left found brought bought thought said told written broken chosen
	spoken stolen thrown worn flown frozen shot struck dealt meant hit cut put set burnt burned known shown felt heard
	done been had`
);

/** Present forms that are verbs wherever a noun or pronoun of their number stands before them. */
export const PRESENTS = list(
	`says say has have expects expect stands stand reaches reach remains remain becomes become makes make takes take gives
	give includes include contains contain provides provide accounts account represents represent equals equal employs
	employ needs need uses use shows show foresees foresee covers cover spans span hosts host generates generate produces
	produce consumes consume supplies supply owns own holds hold sits sit lies lie lives live amounts amount averages
	exceeds exceed tops goes go comes come brings bring carries carry offers offer requires require allows allow
	serves serve sells sell buys buy pays pay spends spend earns earn loses lose employs boasts boast comprises comprise
	consists consist measures measure weighs weigh lasts last runs run begins begin starts start ends end seems seem
	appears appear believes believe thinks think knows know predicts predict finds find suggests suggest argues argue
	warns warn notes note adds add keeps keep leaves leave sees see grows grow falls fall rises rise increases increase
	decreases decrease declines decline drops drop climbs climb jumps jump slides slide slips slip eases ease gains gain
	costs aims totals stays stay kills kill affects affect threatens threaten destroys destroy creates create depends depend contributes contribute receives receive attracts attract`
);

/** Verbs after which somebody’s words follow, in the forms that reports use. */
export const SAYING = list(
	`said says say saying told tells informed claimed claims argued argues warned warns wrote writes stated insisted stressed`
);

/** Verbs that report only with “that” behind them, or behind what was said: “…, the agency reported.” */
export const SAYING_THAT = list(
	`added adds noted notes explained explains reported reports report announced announces predicted predicts believes
	believed thinks estimated estimates estimate recalled acknowledged admitted confirmed confirms revealed commented observed
	remarked found finds find showed shows show suggests suggested suggest concluded concludes indicated indicates pointed
	points calculated calculates calculate`
);

/** Verbs by which somebody expects a number. */
export const EXPECTING = list(
	'expects expect expecting forecasts forecast predicts predict predicted projects anticipates anticipate foresees foresee'
);

/** Words that begin a noun phrase. */
export const DETERMINERS = list(
	`a an the this that these those its their his her our your my each every all both some any no another several many
	most few such what whose which`
);

export const PREPOSITIONS = list(
	`of in on at by to from for with without into onto over under above below about around after before since until till
	during between among through across against toward towards per via as than despite within amid beyond near off up
	down out including excluding compared versus like unlike because although though if when while where whereas once
	alongside ahead behind inside outside throughout upon regarding concerning`
);

/** Prepositions that may stand within the name of one thing: “exports of oil to China”. */
export const JOINING = list('of for in to with from on between at by against per during');

/** Words that begin a clause of its own. */
export const CLAUSE_WORDS = list(
	'while whereas although though because if when but as after before and or since until so'
);

export const PRONOUNS = list(
	`i we you he she it they them us him me who whom which that this these those there one ones someone everybody what
	nobody everyone anyone something nothing itself themselves himself herself it's they're we're he's she's there's that's
	we've they've`
);

export const ADVERBS = list(
	`also just only even still already now then again more less most almost not never ever well however meanwhile today
	yesterday tomorrow soon later earlier ago once twice too very quite rather perhaps maybe instead together back away
	thus therefore moreover likewise further overall alone once again least nearly early about roughly around some
	approximately over far better best worse worst ahead`
);
/** Words in “-ly” that are no adverbs. */
export const NO_ADVERBS = list(
	'family supply july italy assembly anomaly monopoly daily weekly monthly quarterly yearly early hourly elderly reply only rally ally fly'
);

/** Months and days of the week, which date a sentence and are no subject of it. */
export const CALENDAR = list(
	`january february march april may june july august september october november december monday tuesday wednesday
	thursday friday saturday sunday today yesterday year years month months week weeks quarter quarters decade decades fiscal season seasons`
);

/** Verbs that make their object do something: “expected Russia to have a loss”. */
export const CAUSING = list(
	'expect expects expected allow allows allowed cause causes caused force forces forced lead leads led want wants wanted ask asked help helps helped enable enables enabled require requires required'
);

/** Participles in “-ing” that say of the noun before them what it does. */
export const DOING = list(
	`growing rising falling reaching measuring making taking totalling totaling exceeding averaging weighing covering
	costing declining dropping increasing decreasing employing producing carrying holding containing including earning`
);

/** Verbs whose subject is what the number behind them measures. */
export const STATING = list(
	`is are was were be been being reach reaches reached reaching stand stands stood totals totalled totaled totalling totaling
	amount amounts amounted cost costs costing weigh weighs weighed measure measures measured measuring last lasts lasted
	averages averaged averaging exceed exceeds exceeded exceeding tops topped hit hits hitting remain remains remained stay
	stays stayed hovered came became becomes fluctuated peaked settled ended closed opened held doubled tripled halved
	accounts accounted account represents represented represent equals equalled equaled makes made comprises comprised
	pushed recorded valued estimated worth set expected projected forecast likely due span spans spanned covers covered
	improved widened narrowed recovered slowed accelerated quickened edged moved jumped inched crept spiked swelled
	advanced retreated steadied contracted expanded deteriorated worsened loses lost gained`
);

/** Verbs that give their subject an amount of what stands behind them: “reported a loss of”, “has a population of”. */
export const HAVING = list(
	`has have had having report reports reported record records recorded post posts posted posting see sees saw seen register
	registers registered show shows showed shown suffered suffer suffers experienced experience experiences sustained enjoyed logged boasts with`
);

/** Verbs that say how large their object is: “put the damage at $3 million”. */
export const PLACING = list(
	'put puts pegged pegs estimated estimates estimate registered measured valued values gauged recorded rated'
);

/** Verbs that change how large their object is: “cut the toll to 41”. */
export const MOVING = list(
	'raise raises raised lower lowers lowered cut cuts reduce reduces reduced increase increases increased boost boosted expanded revised brought pushed doubled'
);
