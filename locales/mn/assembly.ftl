### Instruments.

menu-charter = Үндсэн дүрэм

charter-title = Үндсэн дүрэм, журам
charter-lead = Холбооны мөрддөг баримт бичгүүд, заалт бүрээр, баталснаас өнөөдрийг хүртэл.
instrument-adopted = Баталсан
instrument-revisions = { $shown } акт бүртгэлтэй
instrument-in-force = { $date }-нд { $n } заалт хүчинтэй.
instrument-own-words = Агуулгыг өөрсдийн үгээр товчилсон; албан ёсны эхийг оруулаагүй.
instrument-history = Баталсан, өөрчилсөн
instrument-force-from = хүчин төгөлдөр
instrument-clauses = Заалтууд
revision-adopted = Баталсан
revision-amended = Өөрчилсөн
clause-not-in-force = энэ өдөр хүчингүй
clause-introduced = Оруулсан
clause-amended = Өөрчилсөн
clause-ended = Хүчингүй болсон
clause-earlier-wording = Энэ өдрөөс хойш өөрчлөгдсөн: өмнөх эх бүртгэлд алга, хураангуй нь сүүлийн эхийнх.
basis-assumed = таамаг: огноо хэвлэгдээгүй
basis-inferred = дам дүгнэсэн
changes-title = Хоёр өдрийн хоорондох өөрчлөлт
changes-from = Үүнээс хойш
changes-until = Хүртэл
changes-show = Харьцуулах
changes-none = Энэ хугацаанд өөрчлөлт ороогүй.
changes-introduced = Шинэ заалт
changes-amended = Өөрчилсөн заалт
changes-ended = Хассан заалт
clause-below = Түүний хэсгүүд
clause-neighbours = Хөрш заалтууд
changes-unchanged = { $shown } заалт хэвээр байна.
