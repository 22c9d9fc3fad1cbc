"""Words of the client's past."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Historique", en="History")

NOTHING_KNOWN = Text(
    fr="**Aucun passé connu** : ni crédit ailleurs, ni demande ou échéance chez nous. Il n’y a rien à montrer.",
    en="**No past is known**: no credit elsewhere, no application or instalment with us. There is nothing to show.",
)
NOTHING_DELIVERED = Text(
    fr="**Le passé n’a pas été fourni** : les fichiers de l’historique manquent.",
    en="**The past was not delivered**: the history files are missing.",
)
CREDITS = Counted(
    one=Text(fr="**{n} crédit connu ailleurs**", en="**{n} credit known elsewhere**"),
    many=Text(fr="**{n} crédits connus ailleurs**", en="**{n} credits known elsewhere**"),
)
RUNNING = Counted(one=Text(fr="{n} en cours", en="{n} running"), many=Text(fr="{n} en cours", en="{n} running"))
THE_ONE_RUNNING = Text(fr="en cours", en="running")
NONE_RUNNING = Text(fr="aucun en cours", en="none running")
NO_CREDIT = Text(fr="aucun crédit connu ailleurs", en="no credit known elsewhere")
CREDITS_MISSING = Text(fr="crédits ailleurs non fournis", en="credits elsewhere not delivered")
APPLICATIONS = Counted(
    one=Text(fr="**{n} demande passée chez nous**", en="**{n} past application to us**"),
    many=Text(fr="**{n} demandes passées chez nous**", en="**{n} past applications to us**"),
)
DECLINED = Counted(
    one=Text(fr="{n} non retenue", en="{n} declined"), many=Text(fr="{n} non retenues", en="{n} declined")
)
ACCEPTED = Counted(one=Text(fr="{n} acceptée", en="{n} accepted"), many=Text(fr="{n} acceptées", en="{n} accepted"))
NONE_DECIDED = Text(fr="sans suite", en="nothing came of it")
NO_APPLICATION = Text(fr="première demande connue chez nous", en="first known application to us")
APPLICATIONS_MISSING = Text(fr="demandes passées non fournies", en="past applications not delivered")
LATE = Counted(
    one=Text(fr="**{n} échéance en retard** sur {all}", en="**{n} late instalment** out of {all}"),
    many=Text(fr="**{n} échéances en retard** sur {all}", en="**{n} late instalments** out of {all}"),
)
NONE_LATE = Text(fr="**aucune échéance en retard** sur {all}", en="**no late instalment** out of {all}")
UNPAID = Counted(one=Text(fr="{n} impayée", en="{n} unpaid"), many=Text(fr="{n} impayées", en="{n} unpaid"))
NO_INSTALMENT = Text(fr="aucune échéance connue chez nous", en="no known instalment with us")
INSTALMENTS_MISSING = Text(fr="échéances non fournies", en="instalments not delivered")
WITH = Text(fr="{first}, {second}", en="{first}, {second}")
ANSWER = Text(fr="{credits} ; {applications} ; {instalments}.", en="{credits}; {applications}; {instalments}.")

TIMELINE = Text(fr="Crédits et demandes", en="Credits and applications")
HERE_THEN_ELSEWHERE = Text(fr="chez nous, puis ailleurs", en="with us, then elsewhere")
TIMELINE_LABEL = Text(
    fr="Frise des crédits et demandes passés : {here} chez nous, {elsewhere} ailleurs",
    en="Timeline of past credits and applications: {here} with us, {elsewhere} elsewhere",
)
HERE = Text(fr="chez nous", en="with us")
ELSEWHERE = Text(fr="ailleurs", en="elsewhere")
ENDED_KEY = Text(fr="terminé", en="ended")
RUNNING_KEY = Text(fr="en cours", en="running")
LOST_KEY = Text(fr="revendu ou perdu", en="sold or lost")
UNKNOWN_KEY = Text(fr="fin non renseignée", en="end not provided")
LATE_KEY = Text(fr="dernier retard connu", en="latest known delay")
DECLINED_KEY = Text(fr="demande non retenue", en="application declined")
DROPPED_KEY = Text(fr="annulée ou non utilisée", en="cancelled or not used")
DRAWN_OF_ALL = Text(
    fr="La frise montre {drawn} des {all} lignes : celles en cours, en retard ou non retenues, puis les plus récentes.",
    en="The timeline shows {drawn} of {all} lines: those running, late or declined, then the most recent.",
)
NO_DATE = Counted(
    one=Text(
        fr="{n} ligne sans date connue n’est que dans le tableau.", en="{n} line of unknown date is in the table only."
    ),
    many=Text(
        fr="{n} lignes sans date connue ne sont que dans le tableau.",
        en="{n} lines of unknown date are in the table only.",
    ),
)
AMOUNTS_IN = Text(fr="Montants en {currency}.", en="Amounts in {currency}.")
NO_MONTHS = Text(
    fr="Les mois des crédits ailleurs n’ont pas été fournis : leurs retards passés sont peu connus.",
    en="The months of the credits elsewhere were not delivered: little is known of their past delays.",
)
NO_TIMELINE = Text(
    fr="Aucun crédit ni aucune demande à situer dans le temps.", en="No credit and no application to place in time."
)
YEARS_BEFORE = Text(fr="années avant la demande étudiée", en="years before the application under study")
MONTHS_BEFORE = Text(fr="mois avant la demande étudiée", en="months before the application under study")
NAMED_AMOUNT = Text(fr="{name}, {amount}", en="{name}, {amount}")
NAMED_GOODS = Text(fr="{name} : {goods}", en="{name}: {goods}")

COLUMN_WHAT = Text(fr="Crédit ou demande", en="Credit or application")
COLUMN_START = Text(fr="Début", en="Start")
COLUMN_END = Text(fr="Fin", en="End")
COLUMN_AMOUNT = Text(fr="Montant", en="Amount")
COLUMN_DEBT = Text(fr="Reste dû", en="Still owed")
COLUMN_STATE = Text(fr="Situation et retards", en="Standing and delays")
COLUMN_DELAY = Text(fr="Retards", en="Delays")
AGO = Text(fr="il y a {time}", en="{time} ago")
TODAY = Text(fr="le jour de la demande", en="on the day of the application")
IN = Text(fr="prévue dans {time}", en="planned in {time}")
UNKNOWN_DAY = Text(fr="non renseigné", en="not provided")
OTHER_CURRENCY = Text(fr="dans une autre monnaie", en="in another currency")
OVERDUE_NOW = Text(fr="{amount} en retard le jour de la demande", en="{amount} overdue on the day of the application")
OVERDUE_FOR = Text(
    fr="{amount} en retard de {days} le jour de la demande",
    en="{amount} overdue by {days} on the day of the application",
)
OVERDUE_DAYS_NOW = Text(fr="{days} de retard le jour de la demande", en="{days} late on the day of the application")
WORST = Text(fr="au pire {delay} de retard", en="{delay} late at worst")
LATEST_DELAY = Text(fr="dernier retard {when}", en="latest delay {when}")
MAX_OVERDUE = Text(fr="jusqu’à {amount} en retard", en="up to {amount} overdue")
NO_DELAY = Text(fr="sans retard connu", en="no delay known")
STATE_AND_DELAYS = Text(fr="{state} ; {delays}", en="{state}; {delays}")
NAME_AND_PLACE = Text(fr="{name}, {place}", en="{name}, {place}")
LATE_HERE = Counted(
    one=Text(fr="{n} échéance en retard", en="{n} late instalment"),
    many=Text(fr="{n} échéances en retard", en="{n} late instalments"),
)
UNPAID_HERE = Counted(
    one=Text(fr="{n} échéance impayée", en="{n} unpaid instalment"),
    many=Text(fr="{n} échéances impayées", en="{n} unpaid instalments"),
)

CREDITS_NOT_DELIVERED = Text(
    fr="Les crédits ailleurs n’ont pas été fournis.",
    en="Credits elsewhere were not delivered.",
)

INSTALMENTS = Text(fr="Échéances chez nous", en="Instalments with us")
BY_QUARTER = Text(fr="par trimestre", en="by quarter")
BY_HALF_YEAR = Text(fr="par semestre", en="by half-year")
BY_YEARS = Text(fr="par période de {years}", en="by periods of {years}")
INSTALMENTS_LABEL = Text(
    fr="Échéances chez nous : {early} en avance, {on_time} le jour même, {late} en retard, {unpaid} impayées",
    en="Instalments with us: {early} early, {on_time} on the day, {late} late, {unpaid} unpaid",
)
EARLY_KEY = Text(fr="en avance", en="early")
ON_TIME_KEY = Text(fr="le jour même", en="on the day")
LATE_INSTALMENT_KEY = Text(fr="en retard", en="late")
UNPAID_KEY = Text(fr="impayées", en="unpaid")
IN_ALL = Text(fr="en tout", en="in all")
INSTALMENTS_CAPTION = Text(
    fr=(
        "Les versements d’une même échéance sont réunis avant d’être jugés ; "
        "un retard commence le lendemain du jour prévu."
    ),
    en="The payments of one instalment are added up before judging it; late begins the day after it is due.",
)
WORST_DELAY = Counted(
    one=Text(fr="Plus long retard : {n} jour.", en="Longest delay: {n} day."),
    many=Text(fr="Plus long retard : {n} jours.", en="Longest delay: {n} days."),
)
NO_INSTALMENTS = Text(
    fr="Aucune échéance n’était due chez nous avant cette demande.",
    en="No instalment was due to us before this application.",
)
INSTALMENTS_NOT_DELIVERED = Text(fr="Les échéances n’ont pas été fournies.", en="Instalments were not delivered.")
PERIOD = Text(fr="il y a {to} à {since} mois", en="{to} to {since} months ago")
LATEST_PERIOD = Text(fr="les {n} derniers mois", en="the last {n} months")
COLUMN_PERIOD = Text(fr="Période", en="Period")
COLUMN_DUE = Text(fr="Montant dû", en="Amount due")
COLUMN_PAID = Text(fr="Montant payé", en="Amount paid")
HOVER_INSTALMENTS = Text(fr="{period} : {n} {what}", en="{period}: {n} {what}")

REQUESTS = Text(fr="Demandes passées chez nous", en="Past applications to us")
LATEST_FIRST = Text(fr="de la plus récente à la plus ancienne", en="latest first")
ASKED = Text(fr="demandé {amount}", en="{amount} asked")
OBTAINED = Text(fr="obtenu {amount}", en="{amount} obtained")
OFFERED = Text(fr="offre de {amount}", en="offer of {amount}")
OVER = Text(fr="sur {term}", en="over {term}")
REASON = Text(fr="motif : {reason}", en="reason: {reason}")
REASON_UNKNOWN = Text(fr="motif non renseigné", en="reason not provided")
REASONS_NOTE = Text(
    fr="La source n’explique pas ses motifs : ces mots sont notre lecture.",
    en="The source does not explain its reasons: these words are our reading.",
)
OTHER_REQUESTS = Counted(
    one=Text(fr="Voir l’autre demande", en="See the other application"),
    many=Text(fr="Voir les {n} autres demandes", en="See the {n} other applications"),
)
NO_REQUESTS = Text(
    fr="Aucune demande passée chez nous : celle-ci est la première connue.",
    en="No past application to us: this one is the first known.",
)
REQUESTS_NOT_DELIVERED = Text(
    fr="Les demandes passées n’ont pas été fournies.",
    en="Past applications were not delivered.",
)

CARDS = Text(fr="Cartes chez nous", en="Cards with us")
BY_MONTH = Text(fr="par mois", en="by month")
CARDS_LABEL = Text(
    fr="Cartes chez nous, {n} mois : solde dû, plafond et dépenses",
    en="Cards with us, {n} months: balance owed, limit and drawings",
)
CARD_LATEST = Text(
    fr="Dernier mois connu : **{balance}** à rembourser, pour un plafond de {limit}",
    en="Latest known month: **{balance}** owed, for a limit of {limit}",
)
CARD_LATEST_UNKNOWN = Text(
    fr="Dernier mois connu : somme due ou plafond non renseigné",
    en="Latest known month: sum owed or limit not provided",
)
CARD_OVER = Counted(
    one=Text(fr="{n} mois au-dessus du plafond", en="{n} month above the limit"),
    many=Text(fr="{n} mois au-dessus du plafond", en="{n} months above the limit"),
)
CARD_LATE = Counted(
    one=Text(fr="{n} mois en retard", en="{n} month late"), many=Text(fr="{n} mois en retard", en="{n} months late")
)
CARD_NEVER_LATE = Text(fr="jamais en retard", en="never late")
CARD_NEITHER = Text(fr="jamais au-dessus du plafond ni en retard", en="never above the limit nor late")
CARD_SENTENCE = Counted(
    one=Text(fr="{said}, sur {n} mois connu.", en="{said}, out of {n} known month."),
    many=Text(fr="{said}, sur {n} mois connus.", en="{said}, out of {n} known months."),
)
BALANCE_KEY = Text(fr="solde dû", en="balance owed")
OVER_LIMIT_KEY = Text(fr="solde au-dessus du plafond", en="balance over the limit")
LIMIT_KEY = Text(fr="plafond", en="limit")
DRAWN_KEY = Text(fr="dépenses et retraits du mois", en="spent and withdrawn in the month")
CARD_LATE_KEY = Text(fr="paiement en retard", en="late payment")
NO_CARD = Text(fr="Aucun mois de carte connu chez nous.", en="No card month known with us.")
CARDS_NOT_DELIVERED = Text(
    fr="Les mois de carte n’ont pas été fournis.",
    en="Card months were not delivered.",
)
COLUMN_MONTH = Text(fr="Mois", en="Month")
COLUMN_BALANCE = Text(fr="Solde dû", en="Balance owed")
COLUMN_LIMIT = Text(fr="Plafond", en="Limit")
COLUMN_DRAWN = Text(fr="Dépensé", en="Drawn")
COLUMN_REPAID = Text(fr="Payé", en="Paid")
DAYS_LATE = Counted(
    one=Text(fr="{n} jour de retard", en="{n} day late"), many=Text(fr="{n} jours de retard", en="{n} days late")
)
HOVER_CARD = Text(fr="{when} : {what} {amount}", en="{when}: {what} {amount}")
THIS_MONTH = Text(fr="le mois de la demande", en="the month of the application")
