<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Machine draft: no officer who speaks the language has reviewed it. -->
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>case</name>
    <message>
        <source>Alert or request</source>
        <translation>Alerta o solicitud</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato de los hechos</translation>
    </message>
    <message>
        <source>Needed when a high score is released without a countersignature</source>
        <translation>Necesario si el levante con puntuación alta no está refrendado</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Funcionarios presentes</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Post and place</source>
        <translation>Puesto y lugar</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>Motivo en palabras</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levante</translation>
    </message>
    <message>
        <source>Risk indicators</source>
        <translation>Indicadores de riesgo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Precintos</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Incautación</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unidades de transporte</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
    <message>
        <source>Why released against the score</source>
        <translation>Motivo del levante pese a la puntuación</translation>
    </message>
    <message>
        <source>Why selected</source>
        <translation>Motivo de la selección</translation>
    </message>
</context>
<context>
    <name>case_status</name>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
</context>
<context>
    <name>category</name>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>Counterfeit goods</source>
        <translation>Mercancías falsificadas</translation>
    </message>
    <message>
        <source>Cultural heritage</source>
        <translation>Patrimonio cultural</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Divisas</translation>
    </message>
    <message>
        <source>Drug precursors</source>
        <translation>Precursores de drogas</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Drogas</translation>
    </message>
    <message>
        <source>Explosive precursors</source>
        <translation>Precursores de explosivos</translation>
    </message>
    <message>
        <source>Fiscal fraud</source>
        <translation>Fraude fiscal</translation>
    </message>
    <message>
        <source>Fisheries</source>
        <translation>Productos de la pesca</translation>
    </message>
    <message>
        <source>Forest products</source>
        <translation>Productos forestales</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Mercancías peligrosas</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>New psychoactive substances</source>
        <translation>Nuevas sustancias psicoactivas</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Otras mercancías</translation>
    </message>
    <message>
        <source>Stolen vehicles</source>
        <translation>Vehículos robados</translation>
    </message>
    <message>
        <source>Strategic and dual-use goods</source>
        <translation>Mercancías estratégicas y de doble uso</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Waste and environment</source>
        <translation>Residuos y medio ambiente</translation>
    </message>
    <message>
        <source>Weapons and ammunition</source>
        <translation>Armas y municiones</translation>
    </message>
    <message>
        <source>Wildlife (CITES)</source>
        <translation>Fauna y flora silvestres (CITES)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Realizado por</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Instrumento y su número</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>check_kind</name>
    <message>
        <source>Chemical detector</source>
        <translation>Detector químico</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Other check</source>
        <translation>Otro control</translation>
    </message>
    <message>
        <source>Outside inspection</source>
        <translation>Inspección exterior</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiación</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Precintos</translation>
    </message>
    <message>
        <source>Search of hidden spaces</source>
        <translation>Registro de espacios ocultos</translation>
    </message>
    <message>
        <source>Unloading</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pesaje</translation>
    </message>
    <message>
        <source>X-ray scan</source>
        <translation>Escáner de rayos X</translation>
    </message>
</context>
<context>
    <name>checklist</name>
    <message>
        <source>Air cargo and mail</source>
        <translation>Carga aérea y correo</translation>
    </message>
    <message>
        <source>Covered wagon</source>
        <translation>Vagón cubierto</translation>
    </message>
    <message>
        <source>Dry container</source>
        <translation>Contenedor seco</translation>
    </message>
    <message>
        <source>Flat-rack</source>
        <translation>Contenedor plataforma (flat rack)</translation>
    </message>
    <message>
        <source>Open-top container</source>
        <translation>Contenedor de techo abierto</translation>
    </message>
    <message>
        <source>Reefer</source>
        <translation>Contenedor frigorífico</translation>
    </message>
    <message>
        <source>Truck and trailer</source>
        <translation>Camión y remolque</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Buque</translation>
    </message>
</context>
<context>
    <name>checkpoint</name>
    <message>
        <source>Behind the cab, air deflector</source>
        <translation>Tras la cabina, deflector</translation>
    </message>
    <message>
        <source>Bogies</source>
        <translation>Bogies</translation>
    </message>
    <message>
        <source>Boot and spare wheel</source>
        <translation>Maletero y rueda de repuesto</translation>
    </message>
    <message>
        <source>Cab, inside and bunk</source>
        <translation>Cabina, interior y litera</translation>
    </message>
    <message>
        <source>Cabin and seats</source>
        <translation>Habitáculo y asientos</translation>
    </message>
    <message>
        <source>Cabins and stores</source>
        <translation>Camarotes y pañoles</translation>
    </message>
    <message>
        <source>Cable, in one piece</source>
        <translation>Cable, de una sola pieza</translation>
    </message>
    <message>
        <source>Ceiling and roof</source>
        <translation>Techo interior y exterior</translation>
    </message>
    <message>
        <source>Chassis and undercarriage</source>
        <translation>Chasis y bajos</translation>
    </message>
    <message>
        <source>Compressor compartment</source>
        <translation>Compartimento del compresor</translation>
    </message>
    <message>
        <source>Contents against the declaration</source>
        <translation>Contenido según la declaración</translation>
    </message>
    <message>
        <source>Deck and holds</source>
        <translation>Cubierta y bodegas</translation>
    </message>
    <message>
        <source>Doors and seals</source>
        <translation>Puertas y precintos</translation>
    </message>
    <message>
        <source>Doors, inside and outside</source>
        <translation>Puertas, interior y exterior</translation>
    </message>
    <message>
        <source>Doors, sills and bumpers</source>
        <translation>Puertas, umbrales y parachoques</translation>
    </message>
    <message>
        <source>End wall and ladder</source>
        <translation>Pared extrema y escalera</translation>
    </message>
    <message>
        <source>Engine compartment</source>
        <translation>Compartimento del motor</translation>
    </message>
    <message>
        <source>Engine room and voids</source>
        <translation>Sala de máquinas y huecos</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Piso</translation>
    </message>
    <message>
        <source>Frame and centre beam</source>
        <translation>Bastidor y viga central</translation>
    </message>
    <message>
        <source>Front end wall</source>
        <translation>Pared extrema delantera</translation>
    </message>
    <message>
        <source>Front hatches and fan</source>
        <translation>Trampillas delanteras y ventilador</translation>
    </message>
    <message>
        <source>Front wall</source>
        <translation>Pared delantera</translation>
    </message>
    <message>
        <source>Front wall of the trailer</source>
        <translation>Pared delantera del remolque</translation>
    </message>
    <message>
        <source>Front wall, inside</source>
        <translation>Pared delantera, interior</translation>
    </message>
    <message>
        <source>Front wall, inside length against outside</source>
        <translation>Pared delantera, largo interior y exterior</translation>
    </message>
    <message>
        <source>Fuel tank</source>
        <translation>Depósito de combustible</translation>
    </message>
    <message>
        <source>Hull below the water line</source>
        <translation>Casco bajo la línea de flotación</translation>
    </message>
    <message>
        <source>Lashing and load</source>
        <translation>Trincaje y carga</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Load, seen through the door</source>
        <translation>Carga, vista desde la puerta</translation>
    </message>
    <message>
        <source>Outside and undercarriage</source>
        <translation>Exterior y bajos</translation>
    </message>
    <message>
        <source>Packaging and labels</source>
        <translation>Embalaje y etiquetas</translation>
    </message>
    <message>
        <source>Platform, upper side</source>
        <translation>Plataforma, cara superior</translation>
    </message>
    <message>
        <source>Rear doors and seal</source>
        <translation>Puertas traseras y precinto</translation>
    </message>
    <message>
        <source>Rear end wall</source>
        <translation>Pared extrema trasera</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>Techo</translation>
    </message>
    <message>
        <source>Roof hatches</source>
        <translation>Trampillas del techo</translation>
    </message>
    <message>
        <source>Sender and addressee</source>
        <translation>Remitente y destinatario</translation>
    </message>
    <message>
        <source>Spare wheel</source>
        <translation>Rueda de repuesto</translation>
    </message>
    <message>
        <source>Tarpaulin and roof bows</source>
        <translation>Lona y arcos</translation>
    </message>
    <message>
        <source>Trailer floor</source>
        <translation>Piso del remolque</translation>
    </message>
    <message>
        <source>Trailer roof or tarpaulin</source>
        <translation>Techo o lona del remolque</translation>
    </message>
    <message>
        <source>VIN plate and body number</source>
        <translation>Placa VIN y n.º de carrocería</translation>
    </message>
    <message>
        <source>Void inside the platform</source>
        <translation>Hueco dentro de la plataforma</translation>
    </message>
    <message>
        <source>Walls, possible double wall</source>
        <translation>Paredes, posible pared doble</translation>
    </message>
    <message>
        <source>Wheels and axles</source>
        <translation>Ruedas y ejes</translation>
    </message>
    <message>
        <source>X-ray picture</source>
        <translation>Imagen de rayos X</translation>
    </message>
</context>
<context>
    <name>checkpoint_row</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unidad de transporte</translation>
    </message>
</context>
<context>
    <name>concealment</name>
    <message>
        <source>Cover load</source>
        <translation>Carga de cobertura</translation>
    </message>
    <message>
        <source>Duplicate seal</source>
        <translation>Precinto duplicado</translation>
    </message>
    <message>
        <source>False compartment</source>
        <translation>Compartimento oculto</translation>
    </message>
    <message>
        <source>In the goods</source>
        <translation>En la mercancía</translation>
    </message>
    <message>
        <source>In the vehicle</source>
        <translation>En el vehículo</translation>
    </message>
    <message>
        <source>Mis-declaration</source>
        <translation>Declaración falsa</translation>
    </message>
    <message>
        <source>Not concealed</source>
        <translation>No oculto</translation>
    </message>
    <message>
        <source>On a person</source>
        <translation>En una persona</translation>
    </message>
    <message>
        <source>Reefer unit</source>
        <translation>Equipo frigorífico</translation>
    </message>
    <message>
        <source>Rip-on or rip-off at the doors</source>
        <translation>Puesto en las puertas (rip-off)</translation>
    </message>
    <message>
        <source>Structure: wall, floor, roof or frame</source>
        <translation>Estructura: pared, piso, techo o bastidor</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Depósito o cisterna</translation>
    </message>
</context>
<context>
    <name>condition</name>
    <message>
        <source>Dead</source>
        <translation>Fallecido</translation>
    </message>
    <message>
        <source>Needs medical care</source>
        <translation>Necesita atención médica</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>Sano</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Precinto</translation>
    </message>
    <message>
        <source>Such as 1–3, or all</source>
        <translation>Por ejemplo 1–3, o todos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Qué debe hacerse</translation>
    </message>
</context>
<context>
    <name>decision</name>
    <message>
        <source>Check of documents</source>
        <translation>Control documental</translation>
    </message>
    <message>
        <source>Full examination</source>
        <translation>Reconocimiento total</translation>
    </message>
    <message>
        <source>Partial examination</source>
        <translation>Reconocimiento parcial</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Levante</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
</context>
<context>
    <name>delivery_state</name>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Atascado</translation>
    </message>
</context>
<context>
    <name>detection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alerta del extranjero</translation>
    </message>
    <message>
        <source>Chemical detector</source>
        <translation>Detector químico</translation>
    </message>
    <message>
        <source>Document check</source>
        <translation>Control documental</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>Radiation detector</source>
        <translation>Detector de radiación</translation>
    </message>
    <message>
        <source>Random control</source>
        <translation>Control aleatorio</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Perfil de riesgo</translation>
    </message>
    <message>
        <source>Routine control</source>
        <translation>Control de rutina</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Información confidencial</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Rayos X</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation>Tránsito</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Conocimiento aéreo</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>Conocimiento de embarque</translation>
    </message>
    <message>
        <source>CMR consignment note</source>
        <translation>Carta de porte CMR</translation>
    </message>
    <message>
        <source>Customs declaration</source>
        <translation>Declaración de aduana</translation>
    </message>
    <message>
        <source>Declaration with MRN</source>
        <translation>Declaración con MRN</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Otro documento</translation>
    </message>
    <message>
        <source>SMGS or CIM consignment note</source>
        <translation>Carta de porte SMGS o CIM</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Cuaderno TIR</translation>
    </message>
</context>
<context>
    <name>end_use</name>
    <message>
        <source>Confirmed by the end user's state</source>
        <translation>Confirmado por el Estado del usuario final</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Presentado</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Añadido por</translation>
    </message>
    <message>
        <source>Camera, as the file says</source>
        <translation>Cámara, según el archivo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Case {number} has no evidence files here, so there is nothing to export.</source>
        <translation>El caso {number} no tiene aquí archivos de prueba, no hay nada que exportar.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Point of the checklist</source>
        <translation>Punto de la lista de control</translation>
    </message>
    <message>
        <source>Position, as the file says</source>
        <translation>Posición, según el archivo</translation>
    </message>
    <message>
        <source>Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it.</source>
        <translation>La lectura de esta imagen superó {seconds} s y se detuvo. Añádala como otro tipo para conservarla.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Seized item</source>
        <translation>Objeto incautado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Taken, as the file says</source>
        <translation>Tomado, según el archivo</translation>
    </message>
    <message>
        <source>The bytes of {name} are not those that were added. Leave the vault as it is and run the verification.</source>
        <translation>Los bytes de {name} no son los que se añadieron. Deje la bóveda como está y ejecute la verificación.</translation>
    </message>
    <message>
        <source>The disk did not give the file back as it was written, so it was not added. Use another disk.</source>
        <translation>El disco no devolvió el archivo tal como se escribió, por lo que no se añadió. Use otro disco.</translation>
    </message>
    <message>
        <source>The file of evidence {evidence} is not in this vault. Add the file to its case to have it here.</source>
        <translation>El archivo de la prueba {evidence} no está en esta bóveda. Añádalo a su caso para tenerlo aquí.</translation>
    </message>
    <message>
        <source>The file of this evidence is missing. Restore it from a backup.</source>
        <translation>Falta el archivo de esta prueba. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of this evidence is not the one that was added. Leave it as it is and run the verification.</source>
        <translation>El archivo de esta prueba no es el que se añadió. Déjelo como está y ejecute la verificación.</translation>
    </message>
    <message>
        <source>The file of {name} is missing. Restore it from a backup.</source>
        <translation>Falta el archivo {name}. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes.</source>
        <translation>Este archivo empieza como una imagen pero no se lee como tal. Añádalo como otro tipo para conservar sus bytes.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Add it as another kind to keep its bytes.</source>
        <translation>Esta imagen tiene demasiados píxeles para abrirse. Añádala como otro tipo para conservar sus bytes.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>{file} can't be written: {reason}. The vault is safe.</source>
        <translation>No se puede escribir {file}: {reason}. La bóveda está intacta.</translation>
    </message>
    <message>
        <source>{name} can't be read: {reason}. It was not added.</source>
        <translation>No se puede leer {name}: {reason}. No se añadió.</translation>
    </message>
    <message>
        <source>{name} is empty, so there is nothing to keep. It was not added.</source>
        <translation>{name} está vacío, no hay nada que guardar. No se añadió.</translation>
    </message>
    <message>
        <source>{name} is in this case already, added by {by} as {known}.</source>
        <translation>{name} ya está en este caso, añadido por {by} como {known}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, too large to be opened as a picture. Add it as another kind.</source>
        <translation>{name} supera {limit} MB y no puede abrirse como imagen. Añádalo como otro tipo.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown (JPEG, PNG, WebP). Add it as another kind to keep its bytes.</source>
        <translation>{name} no es una imagen que pueda mostrarse (JPEG, PNG, WebP). Añádalo como otro tipo para conservar sus bytes.</translation>
    </message>
    <message>
        <source>{name} is no picture. Save it to a file to open it in another program.</source>
        <translation>{name} no es una imagen. Guárdelo en un archivo para abrirlo en otro programa.</translation>
    </message>
</context>
<context>
    <name>evidence_kind</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Scan of the signed paper</source>
        <translation>Escaneo del documento firmado</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>Cause of the alarm</source>
        <translation>Causa de la alarma</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Checks performed</source>
        <translation>Controles realizados</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Gross mass found</source>
        <translation>Masa bruta hallada</translation>
    </message>
    <message>
        <source>Gross mass in the documents</source>
        <translation>Masa bruta según documentos</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cómo se determinó</translation>
    </message>
    <message>
        <source>How found, in words</source>
        <translation>Cómo se determinó, en palabras</translation>
    </message>
    <message>
        <source>Instrument and its number</source>
        <translation>Instrumento y su número</translation>
    </message>
    <message>
        <source>Net mass found</source>
        <translation>Masa neta hallada</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personas halladas</translation>
    </message>
    <message>
        <source>Persons present</source>
        <translation>Personas presentes</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Bultos hallados</translation>
    </message>
    <message>
        <source>Places in the documents</source>
        <translation>Bultos según documentos</translation>
    </message>
    <message>
        <source>Places weighed</source>
        <translation>Bultos pesados</translation>
    </message>
    <message>
        <source>Radiation alarm</source>
        <translation>Alarma de radiación</translation>
    </message>
    <message>
        <source>Radiation background, µSv/h</source>
        <translation>Radiación de fondo, µSv/h</translation>
    </message>
    <message>
        <source>Remarks of those present</source>
        <translation>Observaciones de los presentes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Share unloaded</source>
        <translation>Parte descargada</translation>
    </message>
    <message>
        <source>Such as 40 %</source>
        <translation>Por ejemplo 40 %</translation>
    </message>
    <message>
        <source>Why the declarant was absent</source>
        <translation>Motivo de ausencia del declarante</translation>
    </message>
</context>
<context>
    <name>field_test</name>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Positive (presumptive)</source>
        <translation>Positivo (presuntivo)</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>No concluyente</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>Clear</source>
        <translation>Sin novedad</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
</context>
<context>
    <name>found_person</name>
    <message>
        <source>Born</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nombre, letras latinas</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nombre, escritura propia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Lugar del hallazgo</translation>
    </message>
</context>
<context>
    <name>goods</name>
    <message>
        <source>Control-list code</source>
        <translation>Código de la lista de control</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Retenido para peritaje</translation>
    </message>
    <message>
        <source>Dual use, such as 3A001</source>
        <translation>Doble uso, por ejemplo 3A001</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Usuario final</translation>
    </message>
    <message>
        <source>End-user statement</source>
        <translation>Declaración de usuario final</translation>
    </message>
    <message>
        <source>Gross mass</source>
        <translation>Masa bruta</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Código SA</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Número de licencia</translation>
    </message>
    <message>
        <source>Marks and numbers</source>
        <translation>Marcas y números</translation>
    </message>
    <message>
        <source>Net mass</source>
        <translation>Masa neta</translation>
    </message>
    <message>
        <source>Number and kind, such as 960 cartons</source>
        <translation>Número y clase, por ejemplo 960 cajas</translation>
    </message>
    <message>
        <source>Package code</source>
        <translation>Código de embalaje</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Bultos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Amended</source>
        <translation>Enmendado</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Certificate of the signature</source>
        <translation>Certificado de la firma</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Ejemplares</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>Prueba añadida</translation>
    </message>
    <message>
        <source>Evidence described</source>
        <translation>Descripción de la prueba modificada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>First copy</source>
        <translation>Primer ejemplar</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>Inspection opened</source>
        <translation>Inspección abierta</translation>
    </message>
    <message>
        <source>Issued on paper</source>
        <translation>Emitido en papel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Number voided</source>
        <translation>Número anulado</translation>
    </message>
    <message>
        <source>On a printer</source>
        <translation>En impresora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Release countersigned</source>
        <translation>Levante refrendado</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reabierto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 del contenido</translation>
    </message>
    <message>
        <source>Signed; the signature holds.</source>
        <translation>Firmado; la firma es válida.</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Presentado</translation>
    </message>
    <message>
        <source>Taken in from a file</source>
        <translation>Tomado de un archivo</translation>
    </message>
    <message>
        <source>The signature does not hold. Run the verification.</source>
        <translation>La firma no es válida. Ejecute la verificación.</translation>
    </message>
    <message>
        <source>This entry does not lead on from the one before it. Run the verification.</source>
        <translation>Este asiento no continúa el anterior. Ejecute la verificación.</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>Versión del formulario</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{what}: added</source>
        <translation>{what}: añadido</translation>
    </message>
    <message>
        <source>{what}: taken out</source>
        <translation>{what}: retirado</translation>
    </message>
    <message>
        <source>{what}: {after}</source>
        <translation>{what}: {after}</translation>
    </message>
    <message>
        <source>{what}: {before} → (empty)</source>
        <translation>{what}: {before} → (vacío)</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>id_kind</name>
    <message>
        <source>Air waybill</source>
        <translation>Conocimiento aéreo</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>Código SA</translation>
    </message>
    <message>
        <source>IMO number</source>
        <translation>Número OMI</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Envío postal</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Size and type of a container</source>
        <translation>Tamaño y tipo de contenedor</translation>
    </message>
    <message>
        <source>TIR carnet</source>
        <translation>Cuaderno TIR</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Wagon, 12 digits</source>
        <translation>Vagón, 12 cifras</translation>
    </message>
    <message>
        <source>Wagon, 8 digits</source>
        <translation>Vagón, 8 cifras</translation>
    </message>
</context>
<context>
    <name>item</name>
    <message>
        <source>Bag seal</source>
        <translation>Precinto de la bolsa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Valor estimado</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Prueba de campo</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cómo se determinó</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Number and unit as found: 12.640 kg, 18000 pills, 60 l</source>
        <translation>Número y unidad según lo hallado: 12,640 kg, 18000 comp., 60 l</translation>
    </message>
    <message>
        <source>Packing and marks</source>
        <translation>Embalaje y marcas</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Sub-type</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Test and its number</source>
        <translation>Prueba y su número</translation>
    </message>
    <message>
        <source>Where found</source>
        <translation>Lugar del hallazgo</translation>
    </message>
</context>
<context>
    <name>licence_state</name>
    <message>
        <source>Doubtful, being checked</source>
        <translation>Dudosa, en verificación</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No necesaria</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válida</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Transport units</source>
        <translation>Unidades de transporte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se solicita</translation>
    </message>
</context>
<context>
    <name>message_kind</name>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respuesta sobre medidas</translation>
    </message>
    <message>
        <source>Files came</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Examined, nothing found</source>
        <translation>Reconocido, sin hallazgos</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levante concedido</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Incautación</translation>
    </message>
</context>
<context>
    <name>party</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nombre, letras latinas</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nombre, escritura propia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
</context>
<context>
    <name>party_role</name>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Consignor</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Customs broker</source>
        <translation>Agente de aduanas</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Notify party</source>
        <translation>Parte a notificar</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As spoken</source>
        <translation>Tal como se dijo</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nombre, letras latinas</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nombre, escritura propia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signed or refused at</source>
        <translation>Hora de firma o negativa</translation>
    </message>
    <message>
        <source>Who heard the refusal</source>
        <translation>Quién oyó la negativa</translation>
    </message>
    <message>
        <source>Words of the refusal</source>
        <translation>Palabras de la negativa</translation>
    </message>
</context>
<context>
    <name>person_role</name>
    <message>
        <source>Carrier's representative</source>
        <translation>Representante del transportista</translation>
    </message>
    <message>
        <source>Declarant</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Propietario de la mercancía</translation>
    </message>
    <message>
        <source>Person from whom seized</source>
        <translation>Persona a quien se incautó</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Place, its mark</source>
        <translation>Bulto, su marca</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message>
        <source>Identity document</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Name, Latin letters</source>
        <translation>Nombre, letras latinas</translation>
    </message>
    <message>
        <source>Name, own script</source>
        <translation>Nombre, escritura propia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>purpose</name>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Destrucción</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Otra finalidad</translation>
    </message>
    <message>
        <source>Return to the owner</source>
        <translation>Devolución al propietario</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depósito</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Address or document</source>
        <translation>Dirección o documento</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Annex {number} to {report}</source>
        <translation>Anexo {number} de {report}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers 1–{count}, end of list</source>
        <translation>Respuestas 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Bag seal</source>
        <translation>Precinto de la bolsa</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case, version</source>
        <translation>Caso, versión</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Characters shown as code points: {list}</source>
        <translation>Caracteres mostrados por su código: {list}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de control</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Checks 1–{count}, end of list</source>
        <translation>Controles 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Circunstancias</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Concealment</source>
        <translation>Método de ocultación</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copias entregadas a</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Ejemplar</translation>
    </message>
    <message>
        <source>Custody from here on, written by hand</source>
        <translation>Entregas posteriores, a mano</translation>
    </message>
    <message>
        <source>Custody so far</source>
        <translation>Entregas hasta ahora</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Description, as recorded</source>
        <translation>Descripción, según registro</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Método de detección</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Either code opens the vault once: press “Recovery code” where the passphrase is asked, and type the code. Small letters and gaps are fine.</source>
        <translation>Cada código abre la bóveda una sola vez: pulse «Código de recuperación» donde se pide la frase de contraseña y escriba el código. Se admiten minúsculas y espacios.</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Asientos del registro</translation>
    </message>
    <message>
        <source>Entries, first – last</source>
        <translation>Asientos, primero – último</translation>
    </message>
    <message>
        <source>Entries: {count}, end of list</source>
        <translation>Asientos: {count}, fin de la lista</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name, caption</source>
        <translation>Nombre del archivo, leyenda</translation>
    </message>
    <message>
        <source>Files 1–{count}, end of list</source>
        <translation>Archivos 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Files of the messages</source>
        <translation>Archivos de los mensajes</translation>
    </message>
    <message>
        <source>Files received</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Fingerprint of the founder's key</source>
        <translation>Huella de la clave del fundador</translation>
    </message>
    <message>
        <source>First read here</source>
        <translation>Primera lectura aquí</translation>
    </message>
    <message>
        <source>Form of the unit, version {version}</source>
        <translation>Formulario de la unidad, versión {version}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From a file, not signed here</source>
        <translation>De un archivo, no firmado aquí</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Mercancías</translation>
    </message>
    <message>
        <source>Gross mass: documents / found</source>
        <translation>Masa bruta: documentos / hallada</translation>
    </message>
    <message>
        <source>Grounds and legal basis</source>
        <translation>Motivos y base legal</translation>
    </message>
    <message>
        <source>HS</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>Hand-overs 1–{count}, end of list</source>
        <translation>Entregas 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Handed over by: name, signature</source>
        <translation>Entregado por: nombre, firma</translation>
    </message>
    <message>
        <source>Hash, first 16 digits</source>
        <translation>Hash, primeros 16 dígitos</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Oído por</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Tiempo de retención</translation>
    </message>
    <message>
        <source>How a code is used</source>
        <translation>Cómo se usa un código</translation>
    </message>
    <message>
        <source>In the place of an earlier message</source>
        <translation>En lugar de un mensaje anterior</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Instrument, done by</source>
        <translation>Instrumento, realizado por</translation>
    </message>
    <message>
        <source>Issued, not yet approved</source>
        <translation>Emitido, aún no aprobado</translation>
    </message>
    <message>
        <source>It gives a new passphrase, two new codes and a new signing key. Until a supervisor countersigns that key you can read, and nothing else.</source>
        <translation>Obtendrá una nueva frase de contraseña, dos códigos nuevos y una nueva clave de firma. Hasta que un supervisor refrende esa clave, solo podrá leer.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Objeto {number}</translation>
    </message>
    <message>
        <source>Item {number} of {count}</source>
        <translation>Objeto {number} de {count}</translation>
    </message>
    <message>
        <source>Items 1–{count}, end of list</source>
        <translation>Objetos 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Items handed over</source>
        <translation>Objetos entregados</translation>
    </message>
    <message>
        <source>Items seized</source>
        <translation>Objetos incautados</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Journal of the desk</source>
        <translation>Registro del puesto</translation>
    </message>
    <message>
        <source>Keep this sheet under lock, away from the computer: whoever holds it and the computer's disk can read the vault.</source>
        <translation>Guarde esta hoja bajo llave, lejos del ordenador: quien la tenga junto con el disco del ordenador puede leer la bóveda.</translation>
    </message>
    <message>
        <source>Kind, state</source>
        <translation>Tipo, estado</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fecha de elaboración</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net, how found</source>
        <translation>Neto, método</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, from</source>
        <translation>Número, de</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Officer of the case</source>
        <translation>Funcionario del caso</translation>
    </message>
    <message>
        <source>Officer of the unit</source>
        <translation>Funcionario de la unidad</translation>
    </message>
    <message>
        <source>Officer who examined</source>
        <translation>Funcionario del reconocimiento</translation>
    </message>
    <message>
        <source>Officer who seized</source>
        <translation>Funcionario que incautó</translation>
    </message>
    <message>
        <source>Officers present</source>
        <translation>Funcionarios presentes</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Persons present, signatures</source>
        <translation>Personas presentes, firmas</translation>
    </message>
    <message>
        <source>Photo {number}</source>
        <translation>Foto {number}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place of the stamp</source>
        <translation>Lugar del sello</translation>
    </message>
    <message>
        <source>Places 1–{count}, end of list</source>
        <translation>Bultos 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Points 1–{count}, end of list</source>
        <translation>Puntos 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Printed {when}, copy {copy}</source>
        <translation>Impreso {when}, ej. {copy}</translation>
    </message>
    <message>
        <source>Purpose, condition, seal</source>
        <translation>Finalidad, estado, precinto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>NEGATIVA</translation>
    </message>
    <message>
        <source>Radiation, µSv/h</source>
        <translation>Radiación, µSv/h</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received by: name, signature</source>
        <translation>Recibido por: nombre, firma</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result and decision</source>
        <translation>Resultado y decisión</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Derechos explicados</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Samples 1–{count}, end of list</source>
        <translation>Muestras 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Samples taken</source>
        <translation>Muestras tomadas</translation>
    </message>
    <message>
        <source>Seals</source>
        <translation>Precintos</translation>
    </message>
    <message>
        <source>Seals 1–{count}, end of list</source>
        <translation>Precintos 1–{count}, fin de la lista</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Incautación</translation>
    </message>
    <message>
        <source>Seizure report no.</source>
        <translation>Acta de incautación n.º</translation>
    </message>
    <message>
        <source>Signature or refusal</source>
        <translation>Firma o negativa</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Tamaño, bytes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICAS</translation>
    </message>
    <message>
        <source>The case and its journal</source>
        <translation>El caso y su registro</translation>
    </message>
    <message>
        <source>The picture is not in this vault</source>
        <translation>La imagen no está en esta bóveda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Transport unit</source>
        <translation>Unidad de transporte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Bóveda</translation>
    </message>
    <message>
        <source>What the codes open</source>
        <translation>Qué abren los códigos</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When new codes are made, these open nothing. Destroy the old sheet.</source>
        <translation>Cuando se crean códigos nuevos, estos no abren nada. Destruya la hoja anterior.</translation>
    </message>
    <message>
        <source>When, where</source>
        <translation>Cuándo, dónde</translation>
    </message>
    <message>
        <source>Where, when</source>
        <translation>Dónde, cuándo</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Elaborado</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>check digit differs from the usual rule</source>
        <translation>dígito de control distinto de la regla habitual</translation>
    </message>
    <message>
        <source>check digit fails</source>
        <translation>dígito de control incorrecto</translation>
    </message>
    <message>
        <source>check digit fails, kept as seen</source>
        <translation>dígito de control incorrecto, anotado como se vio</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>bruto</translation>
    </message>
    <message>
        <source>net</source>
        <translation>neto</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>número fiscal</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>{copy} of {copies}</source>
        <translation>{copy} de {copies}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{number}  {title}</source>
        <translation>{number}  {title}</translation>
    </message>
    <message>
        <source>{role} {number}</source>
        <translation>{role} {number}</translation>
    </message>
</context>
<context>
    <name>report_kind</name>
    <message>
        <source>Alert sheet</source>
        <translation>Hoja de alerta</translation>
    </message>
    <message>
        <source>Evidence receipt and custody sheet</source>
        <translation>Recibo y hoja de custodia de lo incautado</translation>
    </message>
    <message>
        <source>Evidence-bag labels</source>
        <translation>Etiquetas de bolsas de lo incautado</translation>
    </message>
    <message>
        <source>Inspection act</source>
        <translation>Acta de reconocimiento</translation>
    </message>
    <message>
        <source>Journal extract</source>
        <translation>Extracto del registro</translation>
    </message>
    <message>
        <source>Photo annex</source>
        <translation>Anexo fotográfico</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Seizure report</source>
        <translation>Acta de incautación</translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Irregularity</source>
        <translation>Irregularidad</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Persons found</source>
        <translation>Personas halladas</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Incautación</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
</context>
<context>
    <name>route</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Such as GEPTI</source>
        <translation>Por ejemplo GEPTI</translation>
    </message>
    <message>
        <source>UN/LOCODE</source>
        <translation>UN/LOCODE</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Bag seal</source>
        <translation>Precinto de la bolsa</translation>
    </message>
    <message>
        <source>From item</source>
        <translation>Del objeto</translation>
    </message>
    <message>
        <source>Its number, such as 1</source>
        <translation>Su número, por ejemplo 1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviada a</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
</context>
<context>
    <name>seal</name>
    <message>
        <source>Found, removed, applied</source>
        <translation>Hallado, retirado, colocado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unit and door</source>
        <translation>Unidad y puerta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>seal_action</name>
    <message>
        <source>Applied</source>
        <translation>Colocado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>seal_kind</name>
    <message>
        <source>Customs</source>
        <translation>Aduanero</translation>
    </message>
    <message>
        <source>High security (H)</source>
        <translation>Alta seguridad (H)</translation>
    </message>
    <message>
        <source>Indicative (I)</source>
        <translation>Indicativo (I)</translation>
    </message>
    <message>
        <source>Security (S)</source>
        <translation>Seguridad (S)</translation>
    </message>
</context>
<context>
    <name>seal_state</name>
    <message>
        <source>Cloned</source>
        <translation>Clonado</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manipulado</translation>
    </message>
</context>
<context>
    <name>seizure</name>
    <message>
        <source>Concealment</source>
        <translation>Método de ocultación</translation>
    </message>
    <message>
        <source>Concealment in words</source>
        <translation>Ocultación en palabras</translation>
    </message>
    <message>
        <source>Copies given to</source>
        <translation>Copias entregadas a</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Detained for expert opinion</source>
        <translation>Retenido para peritaje</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Método de detección</translation>
    </message>
    <message>
        <source>From the list of your unit</source>
        <translation>De la lista de su unidad</translation>
    </message>
    <message>
        <source>Grounds, in your own words</source>
        <translation>Motivos, en sus palabras</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Persons and signatures</source>
        <translation>Personas y firmas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Question to the expert</source>
        <translation>Pregunta al perito</translation>
    </message>
    <message>
        <source>Required: a case without written grounds is lost</source>
        <translation>Obligatorio: sin motivos escritos, el caso está perdido</translation>
    </message>
    <message>
        <source>Rights explained at</source>
        <translation>Derechos explicados a las</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Stored at</source>
        <translation>Lugar de depósito</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>Alert from abroad</source>
        <translation>Alerta del extranjero</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Perro</translation>
    </message>
    <message>
        <source>National targeting centre</source>
        <translation>Centro nacional de selección</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Selección aleatoria</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Risk profile</source>
        <translation>Perfil de riesgo</translation>
    </message>
    <message>
        <source>Tip-off</source>
        <translation>Información confidencial</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>Not yet signed</source>
        <translation>Aún no firmado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
</context>
<context>
    <name>size_type</name>
    <message>
        <source>10 ft</source>
        <translation>10 pies</translation>
    </message>
    <message>
        <source>13.6 m long</source>
        <translation>largo 13,6 m</translation>
    </message>
    <message>
        <source>20 ft</source>
        <translation>20 pies</translation>
    </message>
    <message>
        <source>30 ft</source>
        <translation>30 pies</translation>
    </message>
    <message>
        <source>4 ft 3 in high</source>
        <translation>alto 4 pies 3 pulgadas</translation>
    </message>
    <message>
        <source>40 ft</source>
        <translation>40 pies</translation>
    </message>
    <message>
        <source>41 ft</source>
        <translation>41 pies</translation>
    </message>
    <message>
        <source>43 ft</source>
        <translation>43 pies</translation>
    </message>
    <message>
        <source>45 ft</source>
        <translation>45 pies</translation>
    </message>
    <message>
        <source>48 ft</source>
        <translation>48 pies</translation>
    </message>
    <message>
        <source>49 ft</source>
        <translation>49 pies</translation>
    </message>
    <message>
        <source>53 ft</source>
        <translation>53 pies</translation>
    </message>
    <message>
        <source>7.15 m long</source>
        <translation>largo 7,15 m</translation>
    </message>
    <message>
        <source>7.315 m long</source>
        <translation>largo 7,315 m</translation>
    </message>
    <message>
        <source>7.43 m long</source>
        <translation>largo 7,43 m</translation>
    </message>
    <message>
        <source>7.45 m long</source>
        <translation>largo 7,45 m</translation>
    </message>
    <message>
        <source>7.82 m long</source>
        <translation>largo 7,82 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high</source>
        <translation>alto 8 pies 6 pulgadas</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 2.5 m</source>
        <translation>alto 8 pies 6 pulgadas, más ancho de 2,5 m</translation>
    </message>
    <message>
        <source>8 ft 6 in high, wider than 8 ft</source>
        <translation>alto 8 pies 6 pulgadas, más ancho de 8 pies</translation>
    </message>
    <message>
        <source>8 ft high</source>
        <translation>alto 8 pies</translation>
    </message>
    <message>
        <source>8.1 m long</source>
        <translation>largo 8,1 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high</source>
        <translation>alto 9 pies 6 pulgadas</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 2.5 m</source>
        <translation>alto 9 pies 6 pulgadas, más ancho de 2,5 m</translation>
    </message>
    <message>
        <source>9 ft 6 in high, wider than 8 ft</source>
        <translation>alto 9 pies 6 pulgadas, más ancho de 8 pies</translation>
    </message>
    <message>
        <source>9 ft high</source>
        <translation>alto 9 pies</translation>
    </message>
    <message>
        <source>9 ft high, wider than 2.5 m</source>
        <translation>alto 9 pies, más ancho de 2,5 m</translation>
    </message>
    <message>
        <source>9 ft high, wider than 8 ft</source>
        <translation>alto 9 pies, más ancho de 8 pies</translation>
    </message>
    <message>
        <source>air and surface</source>
        <translation>aéreo y de superficie</translation>
    </message>
    <message>
        <source>dry bulk</source>
        <translation>granel seco</translation>
    </message>
    <message>
        <source>general purpose</source>
        <translation>uso general</translation>
    </message>
    <message>
        <source>insulated, or cooled by a removable unit</source>
        <translation>isotermo o enfriado por equipo desmontable</translation>
    </message>
    <message>
        <source>named cargo</source>
        <translation>carga específica</translation>
    </message>
    <message>
        <source>open top</source>
        <translation>techo abierto</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high</source>
        <translation>más alto de 9 pies 6 pulgadas</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 2.5 m</source>
        <translation>más alto de 9 pies 6 pulgadas, más ancho de 2,5 m</translation>
    </message>
    <message>
        <source>over 9 ft 6 in high, wider than 8 ft</source>
        <translation>más alto de 9 pies 6 pulgadas, más ancho de 8 pies</translation>
    </message>
    <message>
        <source>platform or flat rack</source>
        <translation>plataforma o flat rack</translation>
    </message>
    <message>
        <source>reefer</source>
        <translation>frigorífico</translation>
    </message>
    <message>
        <source>tank</source>
        <translation>cisterna</translation>
    </message>
    <message>
        <source>tank for dry bulk</source>
        <translation>cisterna para granel seco</translation>
    </message>
    <message>
        <source>tank for liquids or gases</source>
        <translation>cisterna para líquidos o gases</translation>
    </message>
    <message>
        <source>up to 4 ft high</source>
        <translation>alto hasta 4 pies</translation>
    </message>
    <message>
        <source>ventilated</source>
        <translation>ventilado</translation>
    </message>
</context>
<context>
    <name>stop_kind</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Transhipment</source>
        <translation>Transbordo</translation>
    </message>
</context>
<context>
    <name>sub_type</name>
    <message>
        <source>Acetic acid</source>
        <translation>Ácido acético</translation>
    </message>
    <message>
        <source>Acetic anhydride</source>
        <translation>Anhídrido acético</translation>
    </message>
    <message>
        <source>Acetone</source>
        <translation>Acetona</translation>
    </message>
    <message>
        <source>Aircraft or drone parts</source>
        <translation>Piezas de aeronaves o drones</translation>
    </message>
    <message>
        <source>Aluminium powder</source>
        <translation>Polvo de aluminio</translation>
    </message>
    <message>
        <source>Ammonium nitrate</source>
        <translation>Nitrato de amonio</translation>
    </message>
    <message>
        <source>Ammunition</source>
        <translation>Municiones</translation>
    </message>
    <message>
        <source>Amphetamine</source>
        <translation>Anfetamina</translation>
    </message>
    <message>
        <source>Antiquities</source>
        <translation>Antigüedades</translation>
    </message>
    <message>
        <source>Banknotes</source>
        <translation>Billetes de banco</translation>
    </message>
    <message>
        <source>Blank or converted weapon</source>
        <translation>Arma detonadora o transformada</translation>
    </message>
    <message>
        <source>Cannabis herb</source>
        <translation>Hierba de cannabis</translation>
    </message>
    <message>
        <source>Cannabis resin</source>
        <translation>Resina de cannabis</translation>
    </message>
    <message>
        <source>Captagon tablets</source>
        <translation>Comprimidos de captagón</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Automóvil</translation>
    </message>
    <message>
        <source>Caviar and sturgeon</source>
        <translation>Caviar y esturión</translation>
    </message>
    <message>
        <source>Charcoal</source>
        <translation>Carbón vegetal</translation>
    </message>
    <message>
        <source>Chemicals of the control list</source>
        <translation>Químicos de la lista de control</translation>
    </message>
    <message>
        <source>Chlorates or perchlorates</source>
        <translation>Cloratos o percloratos</translation>
    </message>
    <message>
        <source>Cigarettes</source>
        <translation>Cigarrillos</translation>
    </message>
    <message>
        <source>Clothing and shoes</source>
        <translation>Ropa y calzado</translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation>Cocaína</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Monedas</translation>
    </message>
    <message>
        <source>Controlled electronics</source>
        <translation>Electrónica controlada</translation>
    </message>
    <message>
        <source>Controlled materials and alloys</source>
        <translation>Materiales y aleaciones controlados</translation>
    </message>
    <message>
        <source>Cosmetics and perfume</source>
        <translation>Cosméticos y perfumes</translation>
    </message>
    <message>
        <source>Counterfeit banknotes</source>
        <translation>Billetes falsos</translation>
    </message>
    <message>
        <source>Detonators or detonating cord</source>
        <translation>Detonadores o cordón detonante</translation>
    </message>
    <message>
        <source>Ecstasy-type tablets</source>
        <translation>Comprimidos tipo éxtasis</translation>
    </message>
    <message>
        <source>Electronic waste</source>
        <translation>Residuos electrónicos</translation>
    </message>
    <message>
        <source>Ephedrine or pseudoephedrine</source>
        <translation>Efedrina o seudoefedrina</translation>
    </message>
    <message>
        <source>Ethyl alcohol</source>
        <translation>Alcohol etílico</translation>
    </message>
    <message>
        <source>Explosives</source>
        <translation>Explosivos</translation>
    </message>
    <message>
        <source>Falsified medicines</source>
        <translation>Medicamentos falsificados</translation>
    </message>
    <message>
        <source>Firearm</source>
        <translation>Arma de fuego</translation>
    </message>
    <message>
        <source>Gold and precious metals</source>
        <translation>Oro y metales preciosos</translation>
    </message>
    <message>
        <source>Heroin</source>
        <translation>Heroína</translation>
    </message>
    <message>
        <source>Hydrochloric acid</source>
        <translation>Ácido clorhídrico</translation>
    </message>
    <message>
        <source>Hydrogen peroxide</source>
        <translation>Peróxido de hidrógeno</translation>
    </message>
    <message>
        <source>Icons and paintings</source>
        <translation>Iconos y cuadros</translation>
    </message>
    <message>
        <source>Ivory</source>
        <translation>Marfil</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamina</translation>
    </message>
    <message>
        <source>Khat</source>
        <translation>Khat</translation>
    </message>
    <message>
        <source>Live animals</source>
        <translation>Animales vivos</translation>
    </message>
    <message>
        <source>Logs and sawn timber</source>
        <translation>Troncos y madera aserrada</translation>
    </message>
    <message>
        <source>Machine tools</source>
        <translation>Máquinas herramienta</translation>
    </message>
    <message>
        <source>Manuscripts and books</source>
        <translation>Manuscritos y libros</translation>
    </message>
    <message>
        <source>Medicines without registration</source>
        <translation>Medicamentos sin registro</translation>
    </message>
    <message>
        <source>Mercury</source>
        <translation>Mercurio</translation>
    </message>
    <message>
        <source>Methadone</source>
        <translation>Metadona</translation>
    </message>
    <message>
        <source>Methamphetamine</source>
        <translation>Metanfetamina</translation>
    </message>
    <message>
        <source>Misclassified goods</source>
        <translation>Mercancía mal clasificada</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morfina</translation>
    </message>
    <message>
        <source>Nitazene</source>
        <translation>Nitaceno</translation>
    </message>
    <message>
        <source>Nitric acid</source>
        <translation>Ácido nítrico</translation>
    </message>
    <message>
        <source>Nitromethane</source>
        <translation>Nitrometano</translation>
    </message>
    <message>
        <source>Opium</source>
        <translation>Opio</translation>
    </message>
    <message>
        <source>Ozone-depleting gases</source>
        <translation>Gases que agotan el ozono</translation>
    </message>
    <message>
        <source>P-2-P or its precursors</source>
        <translation>P-2-P o sus precursores</translation>
    </message>
    <message>
        <source>Parts of firearms</source>
        <translation>Piezas de armas de fuego</translation>
    </message>
    <message>
        <source>Parts of stolen vehicles</source>
        <translation>Piezas de vehículos robados</translation>
    </message>
    <message>
        <source>Pesticides</source>
        <translation>Plaguicidas</translation>
    </message>
    <message>
        <source>Phones and accessories</source>
        <translation>Teléfonos y accesorios</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Plastic waste</source>
        <translation>Residuos plásticos</translation>
    </message>
    <message>
        <source>Potassium permanganate</source>
        <translation>Permanganato de potasio</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalina</translation>
    </message>
    <message>
        <source>Radioactive sources</source>
        <translation>Fuentes radiactivas</translation>
    </message>
    <message>
        <source>Raw or cut tobacco</source>
        <translation>Tabaco crudo o picado</translation>
    </message>
    <message>
        <source>Saiga horn</source>
        <translation>Cuerno de saiga</translation>
    </message>
    <message>
        <source>Sea cucumber and shellfish</source>
        <translation>Pepino de mar y mariscos</translation>
    </message>
    <message>
        <source>Sensors, lasers and optics</source>
        <translation>Sensores, láseres y óptica</translation>
    </message>
    <message>
        <source>Skins and furs</source>
        <translation>Pieles y peletería</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>Repuestos</translation>
    </message>
    <message>
        <source>Spirits</source>
        <translation>Bebidas espirituosas</translation>
    </message>
    <message>
        <source>Sticks for heating</source>
        <translation>Barritas para calentar</translation>
    </message>
    <message>
        <source>Sulphuric acid</source>
        <translation>Ácido sulfúrico</translation>
    </message>
    <message>
        <source>Synthetic cannabinoid</source>
        <translation>Cannabinoide sintético</translation>
    </message>
    <message>
        <source>Synthetic cathinone</source>
        <translation>Catinona sintética</translation>
    </message>
    <message>
        <source>Toluene</source>
        <translation>Tolueno</translation>
    </message>
    <message>
        <source>Toys</source>
        <translation>Juguetes</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Undeclared dangerous goods</source>
        <translation>Mercancías peligrosas no declaradas</translation>
    </message>
    <message>
        <source>Undeclared goods</source>
        <translation>Mercancías no declaradas</translation>
    </message>
    <message>
        <source>Undervalued goods</source>
        <translation>Mercancías infravaloradas</translation>
    </message>
    <message>
        <source>Watches and bags</source>
        <translation>Relojes y bolsos</translation>
    </message>
    <message>
        <source>Water-pipe tobacco</source>
        <translation>Tabaco para narguile</translation>
    </message>
    <message>
        <source>Wine or beer</source>
        <translation>Vino o cerveza</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>Carried by</source>
        <translation>Transportado por</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Failed check, kept as seen</source>
        <translation>Control no superado, anotado como se vio</translation>
    </message>
    <message>
        <source>Four characters, such as 22G1</source>
        <translation>Cuatro caracteres, por ejemplo 22G1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Size and type</source>
        <translation>Tamaño y tipo</translation>
    </message>
    <message>
        <source>Vessel, train, flight</source>
        <translation>Buque, tren, vuelo</translation>
    </message>
    <message>
        <source>ampoules</source>
        <translation>ampollas</translation>
    </message>
    <message>
        <source>cartons</source>
        <translation>cajas</translation>
    </message>
    <message>
        <source>container loads</source>
        <translation>cont.</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>ml</source>
        <translation>ml</translation>
    </message>
    <message>
        <source>m²</source>
        <translation>m²</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>piezas</translation>
    </message>
    <message>
        <source>pills</source>
        <translation>comp.</translation>
    </message>
    <message>
        <source>t</source>
        <translation>t</translation>
    </message>
    <message>
        <source>units</source>
        <translation>uds.</translation>
    </message>
</context>
<context>
    <name>unit_kind</name>
    <message>
        <source>Air cargo</source>
        <translation>Carga aérea</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Mail item</source>
        <translation>Envío postal</translation>
    </message>
    <message>
        <source>Rail wagon</source>
        <translation>Vagón</translation>
    </message>
    <message>
        <source>Trailer or semi-trailer</source>
        <translation>Remolque o semirremolque</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Camión</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>Buque</translation>
    </message>
</context>
<context>
    <name>weighing</name>
    <message>
        <source>Average of places</source>
        <translation>Media de los bultos</translation>
    </message>
    <message>
        <source>By marks on packages</source>
        <translation>Según marcas de los bultos</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>De otro modo</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Pesado</translation>
    </message>
</context>
</TS>
