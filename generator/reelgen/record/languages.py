"""Names of secrets and words around them in languages other than English."""
# ruff: noqa: RUF001 -- letters of several scripts

from __future__ import annotations

ENDINGS = (
    *("passwort", "kennwort", "geheimzahl", "zugangscode", "sicherheitscode", "bestätigungscode"),
    *("apischlüssel", "zugangsschlüssel", "zugriffsschlüssel", "streamschlüssel", "losungswort"),
    *("geheimerschlüssel", "privaterschlüssel", "motdepasse", "phrasedepasse", "phrasesecrète"),
    *("codeconfidentiel", "codedevérification", "codedesécurité", "cléapi", "clédapi"),
    *("clésecrète", "cléprivée", "clédaccès", "jetondaccès", "jetonaccès", "jetonapi"),
    *("contraseña", "claveapi", "clavedeapi", "clavesecreta", "claveprivada", "clavedeacceso"),
    *("códigodeverificación", "códigodeseguridad", "códigodeacceso", "frasesecreta"),
    *("tokendeacceso", "tokendiaccesso", "tokendeacesso", "chiaveapi", "chiavesegreta"),
    *("chiaveprivata", "chiavediaccesso", "codicesegreto", "codicediverifica", "paroladordine"),
    *("senha", "palavrapasse", "chaveapi", "chavedeapi", "chavesecreta", "chaveprivada"),
    *("chavedeacesso", "códigodeverificação", "códigodesegurança", "wachtwoord", "wachtzin"),
    *("apisleutel", "toegangscode", "toegangssleutel", "geheimesleutel", "verificatiecode"),
    *("hasło", "haslo", "kluczapi", "kluczprywatny", "lösenord", "passord", "adgangskode"),
    *("salasana", "heslo", "jelszó", "şifre", "katasandi", "mậtkhẩu", "пароль", "токен"),
    *("ключapi", "apiключ", "секретныйключ", "кодподтверждения", "密码", "密碼", "口令", "密钥"),
    *("密鑰", "令牌", "验证码", "驗證碼", "パスワード", "暗証番号", "認証コード", "apiキー"),
    *("アクセストークン", "비밀번호", "인증코드", "api키", "पासवर्ड", "كلمةالمرور", "كلمةالسر"),
    *("סיסמה", "รหัสผ่าน"),
)
"""Endings of names of secrets, normalized."""

NAMES = (
    *("feld", "feldname", "bezeichnung", "schlüssel", "champ", "nom", "clé", "campo", "nombre"),
    *("clave", "nome", "chiave", "chave", "veld", "naam", "sleutel", "pole", "nazwa", "klucz"),
    *("fält", "namn", "navn", "поле", "имя", "название", "ключ", "名称", "名前", "键", "字段"),
    *("etikett", "beschriftung", "libellé", "etiqueta", "etichetta", "rótulo", "titel", "titre"),
    *("项目", "項目", "キー", "이름", "키"),
)
"""Names of fields that hold the name of a name-value pair."""

VALUES = (
    *("wert", "inhalt", "valeur", "contenu", "valor", "contenido", "conteúdo", "valore"),
    *("contenuto", "waarde", "inhoud", "wartość", "värde", "verdi", "værdi", "arvo", "hodnota"),
    *("eingabe", "saisie", "entrada", "antwort", "réponse", "respuesta", "risposta", "resposta"),
    *("érték", "değer", "значение", "содержание", "值", "値", "内容", "값"),
)
"""Names of fields that hold the value of a name-value pair."""

STRONG = (
    *("mots? de passe", "mdp", "phrase (?:de passe|secrète)", "contraseñas?", "palavra passe"),
    *("(?:api|zugangs|zugriffs|stream|lizenz|sitzungs|sicherheits) ?schlüssel",),
    *("(?:geheimer|privater) schlüssel", "geheimzahl", "(?:api|zugangs|zugriffs) ?token"),
    *("(?:zugangs|sicherheits|bestätigungs|aktivierungs|freischalt|einmal) ?codes?",),
    *("cl(?:é|e|ef) (?:d['’]api|api|secr[èe]te|privée|d['’]accès|de (?:flux|licence))",),
    *("jeton (?:d['’](?:accès|api|authentification)|de session)",),
    *("code (?:secret|confidentiel|d['’]accès|de (?:vérification|sécurité|confirmation))",),
    *("clave (?:api|secreta|privada|maestra|de (?:acceso|la api|api|licencia))",),
    *("token (?:de|di) (?:acceso|accesso|acesso|sesión|sessione|sessão|api)",),
    *("c[óo]digo de (?:verificaci[óo]n|seguridad|acceso|verificação|segurança|acesso)",),
    *("frase (?:secreta|segreta|semilla)", "parola d['’]ordine"),
    *("chiave (?:api|segreta|privata|di accesso)", "codice (?:segreto|di (?:verifica|sicurezza))"),
    *("chave (?:api|da api|de api|secreta|privada|de acesso)", "wachtwoord(?:en|zin)?"),
    *(
        "(?:api|toegangs) ?sleutel",
        "geheime sleutel",
        "(?:toegangs|verificatie|beveiligings) ?code",
    ),
    *("haslo", "klucz (?:api|dostępu|prywatny)", "lösenord(?:et)?", "passord(?:et)?"),
    *("adgangskode[n]?", "salasana", "heslo", "jelszó", "şifre(?:niz)?", "kata sandi", "mật khẩu"),
    *("парол(?:ь|я|ем)", "(?:api ?ключ|ключ (?:api|доступа)|секретный ключ)", "токен доступа"),
    *("код подтверждения", "(?:api ?)?(?:密钥|密鑰)", "口令", "(?:访问)?令牌", "验证码", "驗證碼"),
    *("暗証番号", "認証コード", "api ?キー", "アクセストークン", "인증 ?코드", "api ?키"),
    *("κωδικός(?: πρόσβασης)?", "סיסמה", "पासवर्ड", "كلمة (?:المرور|السر)", "รหัสผ่าน"),
)
"""Patterns of names before a secret of any form; a space also matches a dash."""

KEYS = ("schlüssel", "clé", "clave", "chiave", "chave", "sleutel", "klucz", "ключ", "parola")
AMBIGUOUS = (*KEYS, "jeton", "токен")
"""Names that are ordinary words, too: only a value that looks like a secret is one."""

IS = (
    r"(?:wurde|a été|ha sido|è stata|foi|is) \w{4,16} (?:auf|zu|in|en|à|a|para|naar)"
    r"|lautet|ist|war|wird|est|sera|était|devient|es|será|era|è|sarà|é|luidt|wordt|är|er|jest|brzmi"
    r"|это|будет|είναι|adalah"
)
NOW = "now|jetzt|nun|maintenant|désormais|ahora|agora|ora|adesso|nu|teraz|теперь"
FOLLOWS = (
    "as follows|the following|wie folgt|folgendes|(?:le|la) suivante?|(?:el|la) siguiente"
    "|(?:il|la) seguente|[oa] seguinte|als volgt|de volgende|następujące"
)
"""Pattern of words between the verb and the colon."""

FOR = "für|von|vom|zum|zur|des|der|pour|de|du|del|para|per|di|do|da|voor|van|dla|för|для|от|к"
IS_AHEAD = "ist|lautet|est|es|è|é|jest|är|luidt"
"""Pattern of the verb after the purpose of a secret: `the key for X is`."""

USES = (
    "verwenden?|benutzen?|nutzen?|mit|gib|geben|utilisez|utiliser|avec|entrez|saisissez|usa|usar|usando"
    "|con|introduzca|introduce|ingrese|inserisci|com|digite|insira|gebruik|met|użyj|введите"
    "|используйте"
)
ARTICLES = (
    "das|den|dem|dein|deinen?|ihr|ihren?|sie|le|la|votre|ton|el|su|tu|il|tuo|tua|sua|seu|o|het|de"
    "|uw|je|этот|ваш"
)

ORDINARY = (
    *("und", "oder", "der", "die", "das", "ein", "eine", "bitte", "neu", "wurde", "wird", "ist"),
    *("sind", "hat", "muss", "darf", "kann", "nur", "für", "mit", "von", "im", "noch", "schon"),
    *("bereits", "jetzt", "sehr", "kein", "keine", "korrekt", "gesperrt", "gespeichert", "wie"),
    *("notwendig", "abgelaufen", "geändert", "zurückgesetzt", "erfolgreich", "gültig", "schwach"),
    *("verschlüsselt", "gehasht", "gesendet", "gelöscht", "angezeigt", "verlangt", "erwartet"),
    *("vergeben", "unbekannt", "geschützt", "veraltet", "le", "la", "les", "un", "une", "et", "ou"),
    *("est", "sont", "doit", "pas", "plus", "pour", "avec", "dans", "de", "du", "des", "votre"),
    *("sur", "par", "déjà", "valide", "périmé", "oublié", "faible", "faux", "correcte", "court"),
    *("inconnu", "nécessaire", "modifié", "réinitialisé", "envoyé", "bien", "el", "los", "las"),
    *("una", "y", "es", "son", "debe", "para", "con", "en", "del", "su", "por", "sin", "más", "ya"),
    *("demasiado", "corta", "débil", "válida", "caducada", "expirada", "cambiada", "enviada"),
    *("bloqueada", "necesaria", "correcta", "segura", "olvidada", "actualizada", "guardada"),
    *("il", "lo", "gli", "e", "è", "deve", "per", "troppo", "già", "stata", "stato", "non"),
    *("scaduta", "cambiata", "modificata", "inviata", "bloccata", "richiesta", "obbligatoria"),
    *("valida", "debole", "breve", "scorretta", "corretta", "sicura", "o", "os", "as", "é", "não"),
    *("com", "em", "sua", "foi", "muito", "curta", "fraca", "inválido", "alterada", "obrigatória"),
    *("incorreta", "necessária", "het", "een", "en", "niet", "moet", "voor", "met", "van"),
    *("te", "uw", "verlopen", "verplicht", "juist", "onbekend", "gewijzigd", "nie", "jest"),
    *("wymagane", "nieprawidłowe", "błędne", "wygasło", "krävs", "felaktigt", "påkrevd", "forkert"),
    *("не", "и", "для", "это", "слишком", "неверен", "истёк", "истек", "недействителен", "изменён"),
    *("изменен", "сброшен", "обязательно", "требуется"),
)
"""Words that continue a sentence rather than being a secret."""

ALSO_ENGLISH = ("plus", "pour", "die", "son", "sin", "met", "con", "court", "bien", "breve")
"""Words of ORDINARY that may occur in a passphrase."""
