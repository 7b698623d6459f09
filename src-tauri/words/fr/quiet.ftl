### Not yet read by a native speaker.

## How other programs’ notifications are held: in the doctor’s report and the settings

quiet-asked = { $who } retient les notifications des autres programmes quand Daydone le demande.
quiet-borrowed = Le réglage propre à { $who } est emprunté, puis remis comme il était.
quiet-no-service = Aucun programme n’affiche de notifications ici : il n’y a rien à retenir.
quiet-loses = Le réglage propre à { $who } perd ce qui arrive entre-temps : Daydone n’y touche pas.
    .advice = Il marche comme toujours quand vous l’activez vous-même.
quiet-toggles = Le réglage propre à { $who } peut seulement être inversé, pas fixé : Daydone n’y touche pas.
    .advice = Il marche comme toujours quand vous l’activez vous-même.
quiet-no-mode = mako n’a pas de mode pour cela : les notifications des autres programmes ne sont pas retenues.
    .advice = Ajoutez deux lignes à la configuration de mako : [mode=do-not-disturb] et invisible=1. Puis : makoctl reload
quiet-sandboxed = Le réglage propre à { $who } est hors de portée là où tourne Daydone.
    .advice = Il marche comme toujours quand vous l’activez vous-même.
quiet-macos = macOS ne laisse aucun programme retenir les notifications des autres.
    .advice = Un de vos Raccourcis peut activer et désactiver un mode Concentration.
quiet-windows = Windows ne laisse retenir les notifications des autres qu’aux programmes approuvés par Microsoft.
    .advice = Son propre mode Ne pas déranger marche comme toujours, aussi à heure fixe.
quiet-unknown = { $who } n’a aucun moyen, connu de Daydone, de retenir les notifications des autres programmes.
    .advice = Son propre mode Ne pas déranger marche comme toujours quand vous l’activez vous-même.
quiet-no-apps = { $who ->
        [mako] mako n’a pas de mode nommé daydone : aucun programme seul n’est muet après la journée.
        [dunst] dunst n’a pas de règle nommée daydone : aucun programme seul n’est muet après la journée.
       *[other] Ici, on ne peut pas rendre muets certains programmes seulement après la journée.
    }
    .advice = { $who ->
        [mako] Donnez à la configuration de mako une section comme [app-name="Slack" mode=daydone] avec invisible=1.
        [dunst] Donnez à la configuration de dunst quatre lignes : [daydone], appname = Slack, enabled = no, skip_display = yes. Puis relancez dunst.
       *[other] Pour tous : daydone settings set after_hours all
    }
quiet-borrowed-since = Le réglage propre à votre bureau est emprunté depuis { $time }, et sera remis ensuite.
quiet-unreadable = Ce que Daydone avait changé sur votre bureau n’a pas pu être lu, et n’a donc pas été remis : { $file }
    .advice = Voyez si « ne pas déranger » est sur votre bureau comme vous le voulez, puis supprimez ce fichier.
