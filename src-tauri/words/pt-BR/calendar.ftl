### Not yet read by a native speaker.

## Calendars: why one is not read

calendar-missing = não há nada lá
calendar-not-regular = é uma pasta ou um dispositivo, não um arquivo
calendar-too-large = tem mais de 16 MB
calendar-many-files = a pasta tem mais de 2.000 arquivos de calendário ou 200 pastas
calendar-half = termina no meio de algo
calendar-empty = não há nada nele
calendar-web-page = é uma página da web, não um calendário
calendar-none = não é um calendário
calendar-too-long = a leitura demorou demais
calendar-too-much-memory = a leitura usou memória demais
calendar-no-bus = não há sessão de desktop a quem pedir calendários
calendar-not-offered = este desktop não oferece calendários
calendar-silent = os calendários do desktop não responderam a tempo
calendar-broke-off = os calendários do desktop recusaram ou pararam no meio
calendar-gave-up = não foi possível ler até o fim

### Why one with an address was not fetched

calendar-fetch-not-installed = falta o programa daydone-fetch. Ele está no pacote daydone-fetch
    .hint = Instale-o e adicione o calendário de novo. Arquivos e pastas não precisam dele.
calendar-fetch-gave-up = o daydone-fetch parou no meio
calendar-fetch-usage = o daydone-fetch é de outra versão que o Daydone
calendar-fetch-unreachable = não foi possível alcançar o servidor
    .hint = Este computador está online? Então confira o nome do servidor no endereço.
calendar-fetch-not-allowed = o servidor não aceita este endereço
    .hint = Crie um novo endereço onde você pegou este.
calendar-fetch-gone = o servidor não tem calendário neste endereço
    .hint = Crie um novo endereço onde você pegou este.
calendar-fetch-server-trouble = o servidor respondeu com um erro
calendar-fetch-half = o servidor parou no meio
calendar-fetch-too-large = o calendário tem mais de 16 MB
    .hint = Publique um período menor, se o servidor permitir.
calendar-fetch-not-a-calendar = o que está neste endereço não é um calendário
    .hint = Use o endereço iCalendar (.ics), não o da página que mostra o calendário.
calendar-fetch-too-slow = o servidor levou mais de 30 segundos
calendar-fetch-not-trusted = este computador não confia no certificado do servidor
    .hint = Se o servidor é da sua empresa, adicione o certificado raiz dela a este computador.
calendar-fetch-led-away = o endereço leva a um que não é https, ou passa por mais de três outros
calendar-fetch-no-address = o endereço dele não está em calendars.secret
calendar-fetch-open-to-others = outras pessoas podem ler calendars.secret, por isso o arquivo não é usado. Para fechá-lo: chmod 600 calendars.secret, na pasta de settings.toml
calendar-fetch-bad-address = não é possível ler o endereço dele em calendars.secret
calendar-fetch-not-kept = não foi possível gravar o que foi buscado
