### People who sign in, their account, mandates and mails.

## Signing in
sign-in-title = Вход
sign-in-lead = Для тех, кто наделён полномочиями: контактных лиц, координаторов, канцелярии председателя, Секретариата. Паролей здесь нет.
sign-in-passkey = По ключу доступа
sign-in-passkey-use = Использовать ключ доступа
sign-in-link = По ссылке из письма
sign-in-link-send = Прислать ссылку
sign-in-recovery = По коду восстановления
sign-in-recovery-lead = Один из кодов, которые вы сохранили при создании. Каждый действует один раз.
sign-in-sent-title = Проверьте почту
sign-in-sent-lead = { $n ->
    [one] Если адрес есть в записях, ссылка уже отправлена. Она действует { $shown } минуту, один раз, в этом браузере.
    [few] Если адрес есть в записях, ссылка уже отправлена. Она действует { $shown } минуты, один раз, в этом браузере.
    [many] Если адрес есть в записях, ссылка уже отправлена. Она действует { $shown } минут, один раз, в этом браузере.
   *[other] Если адрес есть в записях, ссылка уже отправлена. Она действует { $shown } минуты, один раз, в этом браузере.
}
sign-in-sent-none = Ничего не пришло? Посмотрите в нежелательной почте или проверьте адрес.
sign-in-again = Запросить снова
sign-in-link-title = Остался один шаг
sign-in-link-lead = Войти как { $name }?
sign-in-link-invited = Добро пожаловать, { $name }! Принять приглашение и войти?
passkey-failed = Ключ доступа не принят. Попробуйте снова или воспользуйтесь ссылкой из письма.
passkey-script = Для ключей доступа нужен JavaScript. Ссылка из письма работает и без него.
passkey-domain = Ключи доступа привязаны к доменному имени, а эта система открыта по числовому адресу. Воспользуйтесь ссылкой из письма.
passkey-elsewhere = Ключи доступа действуют для другого адреса этого сайта:
welcome-title = Первый администратор
welcome-lead = У этой системы ещё нет администратора. Им станет тот, у кого эта ссылка: укажите имя и адрес, затем создайте ключ доступа.
welcome-go = Начать
demo-as-title = Войти как…
demo-as-lead = Демонстрационные должности. Каждая видит и может делать лишь то, что допускают её полномочия.
mails-title = Демонстрационные письма
mails-lead = То, что эта система отправила бы. Ничто не покинуло этот компьютер.
mails-none = Писем пока нет.
## Fields and choices
field-name = Имя
field-email = Адрес электронной почты
field-code = Код
field-lang = Язык
field-role = Роль
field-government = Регион
field-subcommittee = Подкомиссия
field-desk = Участок Секретариата
field-dispatched-by = Кем направлен(а)
field-from = Первый день
field-until = Последний день
field-until-term = Если последний день не указан, полномочия по должности со сроком прекращаются вместе с этим сроком.
choose = Выберите
choose-none = Нет
form-save = Сохранить
form-back = Назад
## My account
me-title = Моя учётная запись
me-mandates = Мои полномочия
me-mandates-none = Полномочий нет. Полномочия предоставляет Секретариат.
me-passkeys = Ключи доступа
me-passkeys-lead = Ключ доступа хранится в вашем устройстве или связке ключей, и его нельзя выманить. Имейте не менее двух или коды восстановления.
me-passkeys-none = Ключей доступа пока нет.
me-passkey = Ключ доступа
me-passkey-label = Название этого устройства
me-passkey-example = Рабочий ноутбук
me-passkey-add = Добавить ключ доступа
me-passkey-used = последнее использование: { $moment }
me-passkey-end = Удалить
me-recovery = Коды восстановления
me-recovery-lead = На случай, если устройство утрачено и почта вам недоступна.
me-recovery-left = { $n ->
    [0] Кодов у вас не осталось.
    [one] У вас остался { $shown } код.
    [few] У вас осталось { $shown } кода.
    [many] У вас осталось { $shown } кодов.
   *[other] У вас осталось { $shown } кода.
}
me-recovery-once = Это ваши коды. Они показаны только один раз; прежние больше не действуют. Распечатайте их или храните в надёжном месте.
me-recovery-make = Создать новые коды
me-sessions = Где выполнен вход
me-session-this = Этот браузер
me-session-began = с { $moment }
me-session-seen = последняя активность: { $moment }
me-session-end = Выйти там
me-sessions-end = Выйти везде, кроме этого браузера
me-way-passkey = ключ доступа
me-way-sign-in = ссылка из письма
me-way-invitation = приглашение
me-way-recovery-code = код восстановления
me-way-first-administrator = первая ссылка
me-way-demonstration = демонстрация
me-way-provider = собственная служба входа
me-lang = Язык моих писем
me-lang-lead = Язык, на котором мне пишут
me-data = Мои данные
me-data-lead = Какие данные о вас хранятся и как их удалить.
me-data-take = Получить всё в виде файла
me-data-erase = Удалить мои данные
me-done-passkey = Ключ доступа добавлен.
me-done-passkey-ended = Ключ доступа удалён.
me-done-session = Этот сеанс завершён.
me-done-sessions = Все остальные сеансы завершены.
me-done-lang = Письма будут приходить на этом языке.
erasure-title = Удалить мои данные
erasure-lead = Отменить это нельзя.
erasure-gone = Ваши имя, адрес, ключи доступа, коды и сеансы будут удалены.
erasure-ended = Ваши полномочия прекратятся сегодня.
erasure-stays = Сделанное вами по должности останется в открытых записях под номером, который ни на кого не указывает.
erasure-do = Удалить мои данные
## People and mandates
people-title = Люди и полномочия
people-lead = Кто, от чьего имени, в какой роли, с какого и по какое время действует.
people-none = Пока никого нет.
people-more = Показать ещё
people-invite = Пригласить
people-invite-lead = Приглашение отправляется сразу, на выбранном вами языке, и действует три дня.
people-invite-send = Отправить приглашение
people-propose = Предложить кандидатуру
people-propose-lead = Назовите человека от вашей администрации. Секретариат ответит, а затем пригласит.
people-propose-send = Отправить предложение
people-mandates = Полномочия
people-state = Состояние
people-since = В записях с
people-post = Демонстрационная должность
people-more-acts = Ещё
people-sessions-lead = Завершает все сеансы этого человека.
people-sessions-end = Завершить все сеансы
people-erase-lead = Удаляет имя, адрес и все способы входа, прекращает полномочия; открытые записи сохраняются.
people-erase = Удалить данные этого человека
person-state-proposed = предложение подано
person-state-invited = приглашение отправлено
person-state-active = действует
person-state-erased = данные удалены
mandate-state-active = действует
mandate-state-proposed = предложено
mandate-state-refused = отклонено
mandate-over = сегодня не действует
mandate-granted-by = кем предоставлено:
mandate-last-day = Последний день
mandate-grant = Предоставить полномочия
mandate-end = Прекратить
mandate-approve = Утвердить и пригласить
mandate-refuse = Отклонить
## My work
work-title = Моя работа
work-waiting = Что ждёт меня
work-none = Ничего не ждёт.
work-due = срок: { $date }
work-overdue = срок истёк
work-places = Где я работаю
work-me-lead = Ключи доступа, коды восстановления, сеансы, мои данные.
work-proposal = Предложение ждёт ответа: { $role }, { $object }
work-passkey = Создать ключ доступа
work-passkey-about = Пока вы входите по письму; ключ доступа надёжнее и быстрее.
## Mails
mail-link-subject = Ваша ссылка для входа
mail-link-body = Кто-то, вероятно вы, запросил вход с этим адресом.
mail-link-action = Войти
mail-link-fine = Ссылка действует { $minutes } мин, один раз и в том браузере, в котором её запросили. Если это были не вы, ничего делать не нужно.
mail-invitation-subject = { $association } — { $role }
mail-invitation-greeting = Здравствуйте, { $name }!
mail-invitation-body = Приглашаем вас к работе в реестре Ассоциации в роли: { $role } ({ $object }). Примите приглашение по ссылке ниже, затем создайте ключ доступа, чтобы входить без писем.
mail-invitation-action = Принять приглашение
mail-invitation-fine = Ссылка действует { $hours } ч, один раз. После этого запросите ссылку на странице входа.
mail-mandate-body = Вам предоставлены дополнительные полномочия в реестре Ассоциации: { $role } ({ $object }).
mail-mandate-action = К моей работе
mail-passkey-added-subject = К вашей учётной записи добавлен ключ доступа
mail-passkey-added-body = Теперь от вашего имени можно войти с новым ключом доступа.
mail-passkey-ended-subject = Из вашей учётной записи удалён ключ доступа
mail-passkey-ended-body = Один из ваших ключей доступа больше не служит для входа.
mail-codes-made-subject = Созданы новые коды восстановления
mail-codes-made-body = Для вашей учётной записи созданы новые коды восстановления. Прежние больше не действуют.
mail-way-action = В мою учётную запись
mail-way-fine = Если это были не вы: откройте учётную запись, выйдите везде, кроме этого браузера, удалите незнакомое и сообщите в Секретариат.
## Problems
problem-link-spent = Эта ссылка больше не действует.
problem-link-spent-remedy = Возможно, она уже использована или устарела. Запросите новую на странице входа.
problem-link-browser = Эта ссылка запрошена в другом браузере.
problem-link-browser-remedy = Откройте её в том браузере, в котором запросили, или запросите здесь новую.
problem-recovery-code = Адрес и код не соответствуют друг другу.
problem-recovery-code-remedy = Проверьте и то и другое; каждый код действует один раз.
problem-passkey-domain = По этому адресу ключи доступа использовать нельзя.
problem-passkey-domain-remedy = Откройте сайт по доменному имени или воспользуйтесь ссылкой из письма.
problem-passkey-unfit = Ключ доступа не принят.
problem-passkey-unfit-remedy = Вернитесь и попробуйте снова или воспользуйтесь ссылкой из письма.
problem-email = «{ $value }» — не адрес электронной почты.
problem-email-remedy = Укажите адрес по образцу: { $instead }.
problem-name-missing = Имя не указано или слишком длинное.
problem-name-missing-remedy = Укажите имя так, как его следует показывать, не более 120 знаков.
problem-mandate-role = Эту роль здесь предоставить нельзя.
problem-mandate-role-remedy = Выберите одну из ролей в списке.
problem-mandate-government = Эта роль исполняется от региона, а регион из записей не выбран.
problem-mandate-government-remedy = Выберите регион.
problem-mandate-subcommittee = Эта роль относится к подкомиссии, а подкомиссия из записей не выбрана.
problem-mandate-subcommittee-remedy = Выберите подкомиссию.
problem-mandate-desk = Эта роль относится к участку Секретариата, а участок не выбран.
problem-mandate-desk-remedy = Выберите участок.
problem-mandate-until = Последний день раньше первого.
problem-mandate-until-remedy = Исправьте один из двух дней.
problem-mandate-ended = Эти полномочия уже прекращены.
problem-mandate-ended-remedy = Посмотрите страницу ещё раз: день на ней указан.
problem-proposal-answered = На это предложение уже дан ответ.
problem-proposal-answered-remedy = Посмотрите страницу ещё раз: ответ на ней указан.
mandate-granted-first-administrator = предоставлено по первой ссылке
mandate-granted-demonstration = предоставлено для демонстрации
mandate-granted-erasure = закрыто при удалении данных
