"""Words of a new application: handing it in, and what its file says of it."""

from features.tables.labels import LABELS
from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Nouvelle demande", en="New application")
OTHER_WAY = Text(fr="Une personne qui n’est pas dans le portefeuille :", en="Someone who is not in the portfolio:")
INTRODUCTION = Text(
    fr=(
        "Pour une personne qui n’est pas dans le portefeuille : le dossier s’ouvre tout de suite, avec l’avis, "
        "ses raisons et la comparaison avec les clients du portefeuille."
    ),
    en=(
        "For someone who is not in the portfolio: the file opens at once, with the opinion, its reasons and the "
        "comparison with the clients of the portfolio."
    ),
)
KEPT = Text(
    fr=(
        "Rien n’est enregistré : la demande reste dans la mémoire du serveur, huit heures au plus, et disparaît avant "
        "s’il redémarre ou si cinquante demandes plus récentes la remplacent. Elle n’entre pas dans le portefeuille."
    ),
    en=(
        "Nothing is stored: the application stays in the memory of the server for eight hours at most, and disappears "
        "sooner if it restarts or fifty more recent applications replace it. It does not enter the portfolio."
    ),
)
FILES = Text(fr="Déposer des fichiers", en="Hand in files")
CHOOSE = Text(fr="Choisir les fichiers", en="Choose the files")
DROP = Text(fr="ou déposez-les ici", en="or drop them here")
ACCEPTED = Text(
    fr=(
        "CSV, JSON ou xlsx, 2 Mo par fichier. La demande, sur une seule ligne, aux colonnes du modèle ; celles qui "
        "manquent restent « non renseigné ». Ses historiques aussi, si vous les avez, un fichier par table, du nom de "
        "la table : {tables}."
    ),
    en=(
        "CSV, JSON or xlsx, 2 MB a file. The application, on one row, with the columns of the template; those that "
        "are missing stay “not provided”. Its histories too, if you have them, one file for each table, with the "
        "name of the table: {tables}."
    ),
)
TEMPLATES = Text(
    fr="Modèle, avec une demande fictive pour exemple :", en="Template, with a made-up application as an example:"
)
TEMPLATE_CSV = Text(fr="modèle CSV", en="CSV template")
TEMPLATE_JSON = Text(fr="modèle JSON", en="JSON template")
SEND_FILES = Text(fr="Étudier ces fichiers", en="Study these files")
FORM = Text(fr="Saisir l’essentiel", en="Enter the main facts")
FORM_MEANS = Text(
    fr="Ce qui n’est pas saisi reste « non renseigné » ; l’avis en est moins sûr, et le dossier le dit.",
    en="What is not entered stays “not provided”; the opinion is less sure, and the file says so.",
)
SEND_FORM = Text(fr="Étudier cette saisie", en="Study this entry")
NOT_GIVEN = Text(fr="Non renseigné", en="Not provided")
WORKING = Text(fr="Lecture et calcul en cours…", en="Reading and computing…")
FAILED = Text(
    fr="Le serveur n’a pas répondu. Vérifiez le réseau et recommencez.",
    en="The server did not answer. Check the network and try again.",
)
TOO_LARGE = Text(
    fr="Ces fichiers dépassent 8 Mo ensemble : ne gardez que les lignes de ce client.",
    en="These files are larger than 8 MB together: keep the rows of this client only.",
)
NO_FILE = Text(
    fr="Choisissez d’abord le fichier de la demande.",
    en="First choose the file of the application.",
)
NOTHING_ENTERED = Text(
    fr="Rien n’est saisi : donnez au moins le montant demandé.",
    en="Nothing is entered: give at least the amount asked for.",
)
FIELDS = LABELS
"""By official name of the column."""
EMPLOYMENT = Text(fr="Emploi actuel, en années", en="Current job, in years")
RATING_HINT = Text(fr="de 0 à 1", en="from 0 to 1")

HEAD = Text(fr="Demande déposée", en="Application handed in")
NUMBER = Text(fr="Numéro dans le fichier : {number}", en="Number in the file: {number}")
NO_NUMBER = Text(fr="Sans numéro", en="No number")
OPENED = Text(fr="La demande déposée est ouverte.", en="The application handed in is open.")
FORGOTTEN = Text(
    fr="Cette demande n’est plus en mémoire : déposez-la à nouveau (« Nouvelle demande », en haut de la page).",
    en="This application is no longer in memory: hand it in again (“New application”, at the top of the page).",
)
NOTES_LABEL = Text(fr="Ce qui a été lu de la demande", en="What was read of the application")
KEPT_NOW = Text(
    fr=(
        "Demande déposée, gardée huit heures au plus, en mémoire seulement. Elle n’est pas enregistrée et ne compte "
        "pas parmi les clients du portefeuille."
    ),
    en=(
        "Application handed in, kept in memory only, for eight hours at most. It is not stored and does not count "
        "among the clients of the portfolio."
    ),
)
SAME_NUMBER = Text(
    fr="Le numéro {number} du fichier est aussi celui d’un client du portefeuille : ce sont deux dossiers distincts.",
    en="The number {number} of the file is also that of a client of the portfolio: these are two separate files.",
)
MISSING = Counted(
    one=Text(
        fr="**{n} des {all} réponses de la demande manque** : ce qui en dépend est « non renseigné ».",
        en="**{n} of the {all} answers is missing**: what depends on it is “not provided”.",
    ),
    many=Text(
        fr="**{n} des {all} réponses de la demande manquent** : ce qui en dépend est « non renseigné ».",
        en="**{n} of the {all} answers are missing**: what depends on them is “not provided”.",
    ),
)
UNREAD = Text(
    fr="Colonnes que les tables n’ont pas, et qui n’ont pas été lues : {names}.",
    en="Columns that the tables do not have, and that were not read: {names}.",
)
UNSEEN = Counted(
    one=Text(
        fr="{n} réponse est d’un code inconnu, lu comme « non renseigné » : {codes}.",
        en="{n} answer is of an unknown code, read as “not provided”: {codes}.",
    ),
    many=Text(
        fr="{n} réponses sont de codes inconnus, lus comme « non renseigné » : {codes}.",
        en="{n} answers are of unknown codes, read as “not provided”: {codes}.",
    ),
)
CODE = Text(fr="{column} « {code} »", en="{column} “{code}”")
ORPHANED = Counted(
    one=Text(
        fr="{n} ligne des historiques est d’un autre client : elle n’a pas été utilisée.",
        en="{n} row of the histories is of another client: it was not used.",
    ),
    many=Text(
        fr="{n} lignes des historiques sont d’autres clients : elles n’ont pas été utilisées.",
        en="{n} rows of the histories are of other clients: they were not used.",
    ),
)
NO_HISTORY = Text(
    fr="Aucun historique n’a été déposé : le passé de cette personne n’est pas renseigné, ce qui compte dans le score.",
    en="No history was handed in: this person’s past is not provided, which counts in the score.",
)
ABSENT_HISTORIES = Text(
    fr="Historiques qui n’ont pas été déposés, et dont on ne sait donc rien : {tables}.",
    en="Histories that were not handed in, and of which nothing is known: {tables}.",
)
AND_OTHERS = Text(fr="{names} et {n} de plus", en="{names} and {n} more")
