### Not yet read by a native speaker.

## Hooks

hooks-never = Pas encore exécuté.
hooks-ran = Bien exécuté : { $time }.
hooks-failed = Échec, { $time } : { $why }.
hooks-rests = Au repos après { $count } échecs de suite, le dernier, { $time } : { $why }. Il reprend quand son fichier change.
hooks-dropped = { $count ->
        [one] Une exécution a été omise, car trop d’autres attendaient.
       *[other] { $count } exécutions ont été omises, car trop d’autres attendaient.
    }
hooks-file-off = Désactivé : son fichier n’a pas le droit d’être exécuté.
hooks-tried = Essayé : { $why }.

# Parts of sentences: how a run ended.
hooks-end-fine = il s’est bien terminé
hooks-end-code = il s’est terminé avec le code { $code }
hooks-end-signal = il a été arrêté par le signal { $signal }
hooks-end-slow = il a mis plus de { $seconds } secondes et a été arrêté
hooks-end-not-started = il n’a pas pu démarrer ({ $why })
hooks-end-cut = il a été arrêté, car Daydone s’arrêtait

hooks-refused-not-yours = Non exécuté : { $path } appartient à quelqu’un d’autre.
hooks-refused-open = Non exécuté : d’autres peuvent écrire dans { $path }. Pour changer cela : chmod go-w "{ $path }"
hooks-refused-no-file = Non exécuté : { $path } n’est pas ce qu’il doit être, un fichier ou un dossier.
hooks-refused-many = Non exécuté : seuls les { $most } premiers fichiers d’un dossier le sont.
hooks-refused-unseen = Non exécuté : { $path } ne peut pas être examiné ({ $why }).

hooks-sample-item = Écrire le plan de migration
hooks-sample-meeting = Décision de publication
hooks-sample-reason = Essai d’un hook
